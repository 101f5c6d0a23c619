import type { Day } from '../../calendar/calendar-day.ts'

/** A half-open stretch of days `[begin, end)`, both known. */
export interface Span {
  readonly begin: Day
  readonly end: Day
}

/**
 * A spell or job as far as it was seen: an open end becomes the end of observation, and so does an end beyond it;
 * null when nothing of it was seen.
 *
 * @example
 * seenSpan({ begin: 10, end: null }, 50) // { begin: 10, end: 50 }
 */
export function seenSpan(dated: { readonly begin: Day; readonly end: Day | null }, observationEnd: Day): Span | null {
  const end = Math.min(dated.end ?? observationEnd, observationEnd)
  return dated.begin < end ? { begin: dated.begin, end } : null
}
