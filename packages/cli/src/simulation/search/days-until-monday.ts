import type { Day } from '@doorstroom/trajectories'

/**
 * Days from a day to the first Monday on or after it.
 *
 * @example
 * daysUntilMonday(4) // 0: 5 January 1970 was a Monday
 */
export function daysUntilMonday(day: Day): number {
  return (((4 - day) % 7) + 7) % 7
}
