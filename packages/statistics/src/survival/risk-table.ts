import { distinctTimes } from './distinct-times.ts'
import { type CheckedFollowUp, checkFollowUp, entryAfterTime, type FollowUp } from './follow-up.ts'
import { timesUpTo } from './times-up-to.ts'

/** Counts per distinct time of leaving, ascending; weighted when there are weights. */
export interface RiskTable {
  readonly times: Float64Array
  /** Who is under observation just before each time. */
  readonly atRisk: Float64Array
  readonly censored: Float64Array
  /** Events per cause, cause 1 first. */
  readonly events: readonly Float64Array[]
  /** Rows used. */
  readonly n: number
  /** Per row used, the position of its time. */
  readonly positions: Int32Array
  /** Per row used, the first position at which it is at risk; null without late entry. */
  readonly entryPositions: Int32Array | null
  readonly used: CheckedFollowUp
}

/**
 * Counts what happened at each distinct time. A person censored at a time is still at risk for the events of that
 * time; a person who enters at a time is at risk from the next moment on.
 *
 * @throws EstimationFailure, RangeError as {@link checkFollowUp}.
 */
export function riskTable(input: FollowUp, causeCount: number): RiskTable {
  const used = checkFollowUp(input, causeCount)
  const { time, event, entry, weights } = used
  const { times, positions, tolerance } = distinctTimes(time)
  const count = times.length
  const tallies = new Float64Array(count * (causeCount + 1))
  const n = time.length
  if (weights === null) for (let row = 0; row < n; row += 1) tallies[event[row]! * count + positions[row]!]! += 1
  else for (let row = 0; row < n; row += 1) tallies[event[row]! * count + positions[row]!]! += weights[row]!
  const column = (cause: number) => tallies.subarray(cause * count, (cause + 1) * count)
  const atRisk = new Float64Array(count)
  for (let position = count - 1, later = 0; position >= 0; position -= 1) {
    for (let cause = causeCount; cause >= 0; cause -= 1) later += tallies[cause * count + position]!
    atRisk[position] = later
  }
  const entryPositions = entry === null ? null : positionsAfter(entry, times, positions, tolerance)
  if (entryPositions !== null) takeOutLateEntries(atRisk, entryPositions, weights)
  const events = Array.from({ length: causeCount }, (_, index) => column(index + 1))
  return { times, atRisk, censored: column(0), events, n, positions, entryPositions, used }
}

function positionsAfter(
  entry: ArrayLike<number>,
  times: Float64Array,
  positions: Int32Array,
  tolerance: number,
): Int32Array {
  const after = timesUpTo(times, entry, tolerance)
  for (let row = 0; row < after.length; row += 1) if (after[row]! > positions[row]!) throw entryAfterTime()
  return after
}

function takeOutLateEntries(atRisk: Float64Array, entryPositions: Int32Array, weights: ArrayLike<number> | null): void {
  const entering = new Float64Array(atRisk.length + 1)
  for (let row = 0; row < entryPositions.length; row += 1) entering[entryPositions[row]!]! += weights?.[row] ?? 1
  for (let position = atRisk.length - 1, later = 0; position >= 0; position -= 1) {
    later += entering[position + 1]!
    atRisk[position]! -= later
  }
}
