import { EstimationFailure } from '../result/estimation-failure.ts'

/** Follow-up per person; rows with a missing time (NaN) are left out. */
export interface FollowUp {
  /** 0 or more, in any unit. */
  readonly time: ArrayLike<number>
  /** 0 censored, else the number of the cause, from 1. */
  readonly event: ArrayLike<number>
}

/** What happened at one time. */
export interface RiskTableLine {
  readonly time: number
  /** Persons whose time is this one or later. */
  readonly nAtRisk: number
  readonly nCensored: number
  /** Events per cause, cause 1 first. */
  readonly events: readonly number[]
}

/**
 * Counts per distinct time, ascending. A person censored at a time is still at risk for the events of that time.
 *
 * @throws EstimationFailure `statistics.noPersons` without rows, `statistics.negativeTime`.
 * @throws RangeError when the columns differ in length or an event is not a whole number from 0 to causeCount.
 */
export function riskTable({ time, event }: FollowUp, causeCount: number): RiskTableLine[] {
  if (time.length !== event.length) throw new RangeError('time and event must have the same length')
  const rows = Array.from({ length: time.length }, (_, row) => row).filter((row) => !Number.isNaN(time[row]!))
  if (rows.length === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen met een bekende duur.',
      en: 'There are no persons with a known duration.',
    })
  const negative = rows.filter((row) => time[row]! < 0).length
  if (negative > 0)
    throw new EstimationFailure('statistics.negativeTime', {
      nl: `Bij ${negative} personen is de duur kleiner dan 0. Controleer begin- en einddatum.`,
      en: `For ${negative} persons the duration is below 0. Check the start and end dates.`,
    })
  if (rows.some((row) => !Number.isInteger(event[row]!) || event[row]! < 0 || event[row]! > causeCount))
    throw new RangeError(`event must be a whole number from 0 to ${causeCount}`)
  rows.sort((a, b) => time[a]! - time[b]!)
  const lines: RiskTableLine[] = []
  for (let start = 0; start < rows.length; ) {
    const now = time[rows[start]!]!
    const events = new Array<number>(causeCount).fill(0)
    let nCensored = 0
    let end = start
    for (; end < rows.length && time[rows[end]!] === now; end += 1) {
      const cause = event[rows[end]!]!
      if (cause === 0) nCensored += 1
      else events[cause - 1]! += 1
    }
    lines.push({ time: now, nAtRisk: rows.length - start, nCensored, events })
    start = end
  }
  return lines
}
