import { distinctTimes } from './distinct-times.ts'
import { checkFollowUp, entryAfterTime, type FollowUp } from './follow-up.ts'
import { timesUpTo } from './times-up-to.ts'

/** Counts per group and distinct time; cell `group * count + position`. */
export interface GroupedRiskTable {
  readonly times: Float64Array
  /** Number of distinct times. */
  readonly count: number
  readonly groupCount: number
  /** Rows used, per group. */
  readonly n: Float64Array
  readonly atRisk: Float64Array
  /** Events of every cause, cause 1 first: cell `(cause - 1) * groupCount * count + group * count + position`. */
  readonly events: Float64Array
}

/**
 * Counts what happened at each distinct time in each group; groups share the distinct times.
 *
 * @throws EstimationFailure, RangeError as `checkFollowUp`; RangeError when a group number is out of range.
 */
export function groupedRiskTable(
  input: Omit<FollowUp, 'weights'> & { readonly group: ArrayLike<number>; readonly groupCount: number },
  causeCount: number,
): GroupedRiskTable {
  const { group, groupCount } = input
  const { time, event, entry, rows } = checkFollowUp(input, causeCount)
  const { times, positions, tolerance } = distinctTimes(time)
  const count = times.length
  const cells = groupCount * count
  const tallies = new Float64Array((causeCount + 1) * cells)
  const groups = rows === null ? group : Int32Array.from(rows, (row) => group[row]!)
  const n = new Float64Array(groupCount)
  for (let row = 0; row < time.length; row += 1) {
    const own = groups[row]!
    if (!(own >= 0 && own < groupCount)) throw new RangeError('group must be a whole number from 0 to groupCount - 1')
    n[own]! += 1
    tallies[event[row]! * cells + own * count + positions[row]!]! += 1
  }
  const atRisk = new Float64Array(cells)
  if (entry !== null) {
    const before = timesUpTo(times, entry, tolerance)
    for (let row = 0; row < time.length; row += 1) {
      if (before[row]! > positions[row]!) throw entryAfterTime()
      if (before[row]! > 0) atRisk[groups[row]! * count + before[row]! - 1]! -= 1
    }
  }
  for (let own = 0; own < groupCount; own += 1) {
    let later = 0
    for (let position = count - 1; position >= 0; position -= 1) {
      const cell = own * count + position
      later += atRisk[cell]!
      for (let cause = 0; cause <= causeCount; cause += 1) later += tallies[cause * cells + cell]!
      atRisk[cell] = later
    }
  }
  return { times, count, groupCount, n, atRisk, events: tallies.subarray(cells) }
}
