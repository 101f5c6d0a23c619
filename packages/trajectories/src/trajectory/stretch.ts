import type { Day } from '../calendar/calendar-day.ts'

/** Anything with a half-open span of days `[begin, end)`; `end` is null while it lasts at the end of observation. */
export interface Stretch {
  readonly begin: Day
  readonly end: Day | null
}

/** The end of a stretch, or infinity while it lasts. */
export const endOf = ({ end }: Stretch): number => end ?? Number.POSITIVE_INFINITY
