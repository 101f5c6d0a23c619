import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { quadraticForm } from '../linear-algebra/quadratic-form.ts'
import type { FollowUp } from './follow-up.ts'
import { logRankStratum } from './log-rank-stratum.ts'
import { splitRows } from './split-rows.ts'

export interface LogRankInput extends Omit<FollowUp, 'weights'> {
  /** Group number per row, from 0. */
  readonly group: ArrayLike<number>
  /** Also counts groups without anyone. */
  readonly groupCount: number
  /** Stratum number per row, from 0: groups are compared within strata only. */
  readonly strata?: ArrayLike<number>
  /** Power of the pooled survival just before each event that weighs it: 0 log-rank, 1 Peto-Peto; default 0. */
  readonly rho?: number
}

/** Results per group in the order of their numbers. */
export interface LogRankTest {
  readonly n: Float64Array
  /** Weighted events seen. */
  readonly observed: Float64Array
  /** Weighted events expected had all groups the same hazard. */
  readonly expected: Float64Array
  /** Of observed minus expected, one row per group. */
  readonly covariance: readonly Float64Array[]
  readonly chiSquared: number
  /** Groups that can be told apart, minus 1 per separate set of groups. */
  readonly degreesOfFreedom: number
  /** Null when there is nothing to compare: no events, or one group at risk at every event. */
  readonly pValue: number | null
}

/**
 * Log-rank test of equal hazards in two or more groups, with the hypergeometric variance; stratified, and of the G-rho
 * family. Weakly sensitive to curves that cross. Equal to `survival::survdiff`; with late entry, which that function
 * does not take, equal to the score test of a Cox model with exact ties.
 *
 * @param input - `event` 0 censored, 1 event.
 * @throws EstimationFailure as {@link kaplanMeier}.
 * @throws RangeError when columns differ in length or a group number is out of range.
 *
 * Source: Harrington and Fleming (1982), Biometrika 69, 553-566, doi 10.1093/biomet/69.3.553.
 *
 * @example
 * logRank({ time: [1, 2, 3, 4], event: [1, 1, 1, 1], group: [0, 0, 1, 1], groupCount: 2 }).chiSquared // 2.8824
 */
export function logRank(input: LogRankInput): LogRankTest {
  const { time, event, entry, group, groupCount, strata, rho = 0 } = input
  const total = {
    n: new Float64Array(groupCount),
    observed: new Float64Array(groupCount),
    expected: new Float64Array(groupCount),
    covariance: Array.from({ length: groupCount }, () => new Float64Array(groupCount)),
  }
  for (const part of splitRows({ time, event, entry, group }, strata)) {
    const stratum = logRankStratum({ ...part, groupCount, rho })
    for (let one = 0; one < groupCount; one += 1) {
      total.n[one]! += stratum.n[one]!
      total.observed[one]! += stratum.observed[one]!
      total.expected[one]! += stratum.expected[one]!
      for (let other = 0; other < groupCount; other += 1)
        total.covariance[one]![other]! += stratum.covariance[one]![other]!
    }
  }
  const difference = total.observed.map((observed, index) => observed - total.expected[index]!)
  const { value, rank } = quadraticForm(difference, total.covariance)
  const pValue = rank > 0 ? chiSquaredUpperTail(value, rank) : null
  return { ...total, chiSquared: value, degreesOfFreedom: rank, pValue }
}
