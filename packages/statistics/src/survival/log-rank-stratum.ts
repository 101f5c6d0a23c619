import type { FollowUp } from './follow-up.ts'
import { groupedRiskTable } from './grouped-risk-table.ts'

export interface LogRankStratumInput extends Omit<FollowUp, 'weights'> {
  readonly group: ArrayLike<number>
  readonly groupCount: number
  readonly rho: number
}

/** Observed and expected events per group within one stratum, with the covariance of their difference. */
export function logRankStratum({ rho, ...input }: LogRankStratumInput): {
  n: Float64Array
  observed: Float64Array
  expected: Float64Array
  covariance: Float64Array[]
} {
  const { count, groupCount, n, atRisk, events } = groupedRiskTable(input, 1)
  const observed = new Float64Array(groupCount)
  const expected = new Float64Array(groupCount)
  const covariance = Array.from({ length: groupCount }, () => new Float64Array(groupCount))
  const here = new Float64Array(groupCount)
  let survival = 1
  for (let position = 0; position < count; position += 1) {
    let total = 0
    let deaths = 0
    for (let group = 0; group < groupCount; group += 1) {
      total += here[group] = atRisk[group * count + position]!
      deaths += events[group * count + position]!
    }
    if (deaths === 0) continue
    const weight = rho === 0 ? 1 : survival ** rho
    for (let group = 0; group < groupCount; group += 1) {
      observed[group]! += weight * events[group * count + position]!
      expected[group]! += (weight * deaths * here[group]!) / total
    }
    survival *= (total - deaths) / total
    if (total <= 1) continue
    const size = (weight * weight * deaths * (total - deaths)) / (total * (total - 1))
    for (let one = 0; one < groupCount; one += 1) {
      const row = covariance[one]!
      const share = here[one]! / total
      for (let other = 0; other < groupCount; other += 1) row[other]! -= size * share * here[other]!
      row[one]! += size * here[one]!
    }
  }
  return { n, observed, expected, covariance }
}
