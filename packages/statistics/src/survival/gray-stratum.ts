import type { FollowUp } from './follow-up.ts'
import { grayCovariance } from './gray-covariance.ts'
import { grayScores } from './gray-scores.ts'
import { type GroupedRiskTable, groupedRiskTable } from './grouped-risk-table.ts'

export interface GrayStratumInput extends Omit<FollowUp, 'weights' | 'entry'> {
  readonly group: ArrayLike<number>
  readonly groupCount: number
  readonly causeCount: number
  readonly cause: number
  readonly rho: number
}

/** Scores of Gray's test within one stratum, with their covariance. */
export function grayStratum({ cause, rho, causeCount, ...input }: GrayStratumInput): {
  scores: Float64Array
  covariance: Float64Array[]
} {
  const table = groupedRiskTable(input, causeCount)
  const counts = { ...table, ...eventsOfCause(table, cause, causeCount) }
  const path = grayScores(counts, rho)
  return { scores: path.scores, covariance: grayCovariance(counts, path, rho) }
}

/** Events of the cause and of all other causes, per group and time. */
function eventsOfCause({ events, groupCount, count }: GroupedRiskTable, cause: number, causeCount: number) {
  const cells = groupCount * count
  const own = events.subarray((cause - 1) * cells, cause * cells)
  const other = new Float64Array(cells)
  for (let which = 1; which <= causeCount; which += 1)
    if (which !== cause) for (let cell = 0; cell < cells; cell += 1) other[cell]! += events[(which - 1) * cells + cell]!
  return { own, other }
}
