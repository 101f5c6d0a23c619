import type { Day, Span } from '@doorstroom/trajectories'

/**
 * The seven days of a week after time zero; week 1 begins at time zero. The index date is the day of assignment,
 * also for who never started, and never the end of an intervention.
 *
 * @example
 * weekSpan(100, 2) // { begin: 107, end: 114 }
 */
export const weekSpan = (timeZero: Day, week: number): Span => ({
  begin: timeZero + 7 * (week - 1),
  end: timeZero + 7 * week,
})

/** The last day of a week after time zero: the moment "after so many weeks" stands for. */
export const lastDayOfWeek = (timeZero: Day, week: number): Day => timeZero + 7 * week - 1
