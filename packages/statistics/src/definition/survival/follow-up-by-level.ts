import { completeRows } from '../../estimator/complete-rows.ts'
import type { EstimatorColumns } from '../../estimator/estimator.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { rowsByGroup, type SplitColumns } from '../../survival/rows-by-group.ts'
import { anyCause } from './any-cause.ts'

interface PlainFollowUp {
  readonly time: Float64Array
  readonly event: Uint8Array
  readonly entry?: Float64Array
  readonly weights?: Float64Array
  readonly clusters?: Int32Array
}

/** Complete rows of a follow-up, together and per group. */
export interface FollowUpByLevel {
  readonly whole: PlainFollowUp
  /** One per group that has anyone, in the order of the levels; everyone under null without groups. */
  readonly parts: readonly {
    readonly level: string | null
    readonly followUp: PlainFollowUp | SplitColumns<PlainFollowUp>
  }[]
  readonly leftOut: number
}

/**
 * The rows without missing values, with every cause as the event (1), and the groups apart.
 *
 * @throws RangeError without time or event.
 */
export function followUpByLevel(columns: EstimatorColumns): FollowUpByLevel {
  const complete = completeRows(columns)
  const { time, event, entry, weights, clusters, group } = {
    ...complete.columns,
    ...requiredColumns(complete.columns, ['time', 'event']),
  }
  const whole: PlainFollowUp = {
    time,
    event: anyCause(event),
    ...(entry && { entry }),
    ...(weights && { weights }),
    ...(clusters && { clusters }),
  }
  if (group === undefined) return { whole, parts: [{ level: null, followUp: whole }], leftOut: complete.leftOut }
  const split = rowsByGroup(whole, group.codes, group.levels.length)
  const parts = group.levels.map((level, code) => ({ level, followUp: split[code]! }))
  return { whole, parts: parts.filter(({ followUp }) => followUp.time.length > 0), leftOut: complete.leftOut }
}
