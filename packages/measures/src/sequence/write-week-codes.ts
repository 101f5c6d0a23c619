import { eachWeekStretch, type PersonRows } from '@doorstroom/trajectories'

/**
 * Writes the state of every whole week from time zero on as a number, the state as `statePerWeek` reads it. Weeks without
 * a state are left as they are.
 *
 * @param weeks that were wholly seen
 * @param codeOf the number of a state
 * @param codes numbers of several people, those of this person from place `start` on
 *
 * @example
 * writeWeekCodes(person, 'labour', 104, (state) => states.indexOf(state), new Int16Array(104).fill(-1), 0)
 */
export function writeWeekCodes(
  { spells, timeZero }: Pick<PersonRows, 'spells' | 'timeZero'>,
  channel: string,
  weeks: number,
  codeOf: (state: string) => number,
  codes: Int16Array,
  start: number,
): void {
  eachWeekStretch(spells, channel, timeZero, weeks, (state, first, until) => {
    const code = codeOf(state)
    for (let week = start + first; week < start + until; week += 1) codes[week] = code
  })
}
