import type { Day } from '../../calendar/calendar-day.ts'

/** A state that holds from the day `begin` up to, not including, the day `end`. */
export interface StateSpan {
  readonly state: string
  readonly begin: Day
  readonly end: Day
}
