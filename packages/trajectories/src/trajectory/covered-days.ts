import type { Day } from '../calendar/calendar-day.ts'
import { bridgeGaps } from './bridge-gaps.ts'
import { endOf, type Stretch } from './stretch.ts'

/**
 * Days in `[from, to)` on which at least one stretch holds; a day counts once. A stretch without an end covers up to
 * `to`, so `to` should not lie after the end of observation.
 *
 * @example
 * coveredDays([{ begin: 5, end: 8 }, { begin: 7, end: null }], 0, 10) // 5
 */
export function coveredDays(stretches: readonly Stretch[], from: Day, to: Day): number {
  const spans = bridgeGaps(
    stretches.map(({ begin, end }) => ({ begin, end })),
    0,
  )
  return spans.reduce((days, span) => days + Math.max(0, Math.min(endOf(span), to) - Math.max(span.begin, from)), 0)
}
