import {
  type ChannelTrajectory,
  calendarMonths,
  calendarOf,
  calendarWeeks,
  type Day,
  isoWeek,
  mondayOf,
  monthsFrom,
  stateOfMostDays,
  stateOnLastDay,
  type TimeUnit,
  weeksFrom,
} from '@doorstroom/trajectories'

/** A view by week or by month: which units there are, what they are called, and which state stands for one. */
export interface UnitView {
  readonly id: 'weeks' | 'months'
  /** Name of a column with units, and its first letter before a number. */
  readonly unit: 'week' | 'month'
  /** How many whole units fit best in so many days. */
  count(days: number): number
  /** Units from time zero, `before` of them before it. */
  fromTimeZero(timeZero: Day, before: number, count: number): Iterable<TimeUnit>
  /** Calendar units that cover the days `[from, to)`. */
  inCalendar(from: Day, to: Day): Iterable<TimeUnit>
  calendarLabel(unit: TimeUnit): string
  states(trajectory: ChannelTrajectory, units: Iterable<TimeUnit>): Iterable<string>
}

const weeks: UnitView = {
  id: 'weeks',
  unit: 'week',
  count: (days) => Math.floor(days / 7),
  fromTimeZero: (timeZero, before, count) => weeksFrom(timeZero - 7 * before, count),
  inCalendar: (from, to) => weeksFrom(mondayOf(from), calendarWeeks(from, to)),
  calendarLabel: ({ begin }) => isoWeek(begin),
  states: stateOfMostDays,
}

const averageMonth = 30.4375

const months: UnitView = {
  id: 'months',
  unit: 'month',
  count: (days) => Math.round(days / averageMonth),
  fromTimeZero: (timeZero, before, count) => monthsFrom(timeZero, -before, count),
  inCalendar: (from, to) => monthsFrom(from, 0, calendarMonths(from, to)),
  calendarLabel: ({ begin }) => {
    const { year, month } = calendarOf(begin)
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  },
  states: stateOnLastDay,
}

/** The views by unit of time. */
export const unitViews: readonly UnitView[] = [weeks, months]
