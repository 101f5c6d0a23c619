import type { Goal, PersonRows } from '@doorstroom/trajectories'
import type { MeasureReason } from '../definition/measured.ts'

/**
 * The goals of an enrolment set before the end of a window, also before time zero: a plan may be older than the
 * assignment. A goal without a day belongs to the enrolment and counts. Without goals, or when the window was not wholly
 * seen, the reason why.
 *
 * @example
 * goalsWithin(completePerson({ observationEnd: 182, goals: [] }), 26) // { reason: 'noGoal' }
 */
export function goalsWithin(
  { goals, timeZero, observationEnd }: PersonRows,
  weeks: number,
): readonly Goal[] | { readonly reason: MeasureReason } {
  const end = timeZero + 7 * weeks
  if (observationEnd < end) return { reason: 'notObserved' }
  const set = goals.filter(({ setDate }) => setDate === null || setDate < end)
  return set.length === 0 ? { reason: 'noGoal' } : set
}
