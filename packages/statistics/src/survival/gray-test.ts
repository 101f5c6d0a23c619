import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { quadraticForm } from '../linear-algebra/quadratic-form.ts'
import type { FollowUp } from './follow-up.ts'
import { grayStratum } from './gray-stratum.ts'
import { splitRows } from './split-rows.ts'

export interface GrayTestInput extends Omit<FollowUp, 'weights' | 'entry'> {
  /** Number of causes; `event` is 0 censored, else the cause from 1. */
  readonly causeCount: number
  /** The cause whose incidence is compared, from 1. */
  readonly cause: number
  /** Group number per row, from 0. */
  readonly group: ArrayLike<number>
  readonly groupCount: number
  /** Stratum number per row, from 0: groups are compared within strata only. */
  readonly strata?: ArrayLike<number>
  /** Power of one minus the pooled incidence that weighs each event; default 0. */
  readonly rho?: number
}

export interface GrayTest {
  /** Weighted events seen minus expected, per group; they add up to 0. */
  readonly scores: Float64Array
  readonly covariance: readonly Float64Array[]
  readonly chiSquared: number
  readonly degreesOfFreedom: number
  /** Null when there is nothing to compare. */
  readonly pValue: number | null
}

/**
 * Gray's test of equal cumulative incidence of one cause in two or more groups, where other causes compete: it compares
 * shares over time, where a log-rank test on this cause compares rates among those still there. Equal to the test of
 * `cmprsk::cuminc`.
 *
 * @throws EstimationFailure as {@link aalenJohansen}.
 * @throws RangeError when columns differ in length or a number is out of range.
 *
 * Source: Gray (1988), Annals of Statistics 16, 1141-1154, doi 10.1214/aos/1176350951.
 *
 * @example
 * grayTest({ time: [1, 2, 3, 4], event: [1, 2, 2, 1], causeCount: 2, cause: 1, group: [0, 0, 1, 1], groupCount: 2 })
 *   .degreesOfFreedom // 1
 */
export function grayTest(input: GrayTestInput): GrayTest {
  const { time, event, group, groupCount, strata, causeCount, cause, rho = 0 } = input
  if (!(cause >= 1 && cause <= causeCount)) throw new RangeError(`cause must be a whole number from 1 to ${causeCount}`)
  const scores = new Float64Array(groupCount)
  const covariance = Array.from({ length: groupCount }, () => new Float64Array(groupCount))
  for (const part of splitRows({ time, event, group }, strata)) {
    const stratum = grayStratum({ ...part, groupCount, causeCount, cause, rho })
    for (let one = 0; one < groupCount; one += 1) {
      scores[one]! += stratum.scores[one]!
      for (let other = 0; other < groupCount; other += 1) covariance[one]![other]! += stratum.covariance[one]![other]!
    }
  }
  const { value, rank } = quadraticForm(scores, covariance)
  const pValue = rank > 0 ? chiSquaredUpperTail(value, rank) : null
  return { scores, covariance, chiSquared: value, degreesOfFreedom: rank, pValue }
}
