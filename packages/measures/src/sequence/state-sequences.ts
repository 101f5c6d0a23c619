import type { StateSequence } from '@doorstroom/statistics'
import { type PersonRows, statePerMonth, statePerWeek } from '@doorstroom/trajectories'

/** How states are read off: which channel, at which moments, for how long. */
export interface SequenceGrid {
  readonly channel: string
  readonly grid: 'month' | 'week'
  readonly weeks: number
}

/**
 * The states of everyone at equally spaced moments from time zero until the window or observation ends: per calendar
 * month the state on its last day, per week the state of most days; null where no spell holds.
 *
 * @example
 * stateSequences([person], { channel: 'labour', grid: 'month', weeks: 52 })[0] // ['WT', 'WT', null, ...]
 */
export function stateSequences(
  enrolled: readonly PersonRows[],
  { channel, grid, weeks }: SequenceGrid,
): StateSequence[] {
  const read = grid === 'month' ? statePerMonth : statePerWeek
  return enrolled.map(({ spells, timeZero, observationEnd }) =>
    read(spells, channel, timeZero, Math.max(timeZero, Math.min(observationEnd, timeZero + 7 * weeks))),
  )
}

/**
 * States in the order asked for, then any others that occur, alphabetical.
 *
 * @example
 * statesIn([['b', 'a', null]], ['b']) // ['b', 'a']
 */
export function statesIn(sequences: readonly StateSequence[], order: readonly string[]): string[] {
  const found = new Set(sequences.flat().filter((state) => state !== null))
  return [...new Set(order), ...[...found].filter((state) => !order.includes(state)).sort()]
}

/** Days after time zero that a moment of the grid stands for; months have 30.4375 days on average. */
export const daysOfMoment = (moment: number, grid: SequenceGrid['grid']): number =>
  grid === 'week' ? 7 * moment : Math.round(30.4375 * moment)
