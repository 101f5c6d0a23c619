import type { Spell } from '@doorstroom/trajectories'
import { drawnSpell } from './drawn-rows.ts'

/**
 * Spells of the labour channel drawn as one state per week from time zero (day 0), separated by spaces; `*` is a week
 * of which no state is known.
 *
 * @example
 * drawnWeeks('UB UB * WT').length // 3
 */
export const drawnWeeks = (states: string): Spell[] =>
  states.split(' ').flatMap((state, week) => {
    const spell = drawnSpell({ channel: 'labour', state, begin: 7 * week, end: 7 * (week + 1) })
    return state === '*' ? [] : [spell]
  })
