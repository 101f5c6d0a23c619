import type { Day } from './calendar-day.ts'

/**
 * The week after time zero that a day falls in; time zero itself is in week 1.
 *
 * @example
 * weekOf(107, 100) // 2
 */
export function weekOf(day: Day, timeZero: Day): number {
  return Math.floor((day - timeZero) / 7) + 1
}
