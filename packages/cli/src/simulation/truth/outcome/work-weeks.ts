import type { Outcome } from '../outcome.ts'
import { weeksWorked } from './weeks-worked.ts'

/** The number of weeks with paid work in the first so many. */
export function workWeeks(weeks: number): Outcome {
  return {
    measure: 'weeks-in-paid-work',
    options: { weeks },
    horizonDays: 7 * weeks,
    unit: 'weeks',
    value: ({ life }) => weeksWorked(life, 1, weeks),
  }
}
