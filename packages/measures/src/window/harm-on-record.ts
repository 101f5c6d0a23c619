import type { Harm, PersonRows } from '@doorstroom/trajectories'
import type { Known } from './three-valued.ts'

/** The harms of some kinds that are dated from time zero up to, not including, a day. */
export const harmsUntil = ({ harms, timeZero }: PersonRows, types: readonly string[], end: number): readonly Harm[] =>
  harms.filter(
    ({ type, date }) => type !== null && types.includes(type) && date !== null && date >= timeZero && date < end,
  )

/**
 * Whether harm of some kinds is on record in the weeks after time zero: true as soon as one is, false when all weeks
 * were seen and nothing is, else not known. A harm without a date makes it not known.
 *
 * @example
 * harmOnRecord(completePerson({ observationEnd: 7, harms: [drawnHarm({ type: 'debt', date: 3 })] }), ['debt'], 52)
 * // true
 */
export function harmOnRecord(person: PersonRows, types: readonly string[], weeks: number): Known {
  const end = person.timeZero + 7 * weeks
  if (harmsUntil(person, types, Math.min(end, person.observationEnd)).length > 0) return true
  const undated = person.harms.some(({ type, date }) => date === null && type !== null && types.includes(type))
  return undated || person.observationEnd < end ? null : false
}
