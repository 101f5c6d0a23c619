import type { StateSequence } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { type SequenceGrid, stateSequences } from './state-sequences.ts'

/** What was read off last of a person: several measures ask for the same states one after the other. */
const lastRead = new WeakMap<PersonRows, SequenceGrid & { readonly states: StateSequence }>()

/** The states of one person as `stateSequences` reads them; asked again for the same person, they are not read again. */
export function statesOfPerson(person: PersonRows, { channel, grid, weeks }: SequenceGrid): StateSequence {
  const last = lastRead.get(person)
  if (last !== undefined && last.channel === channel && last.grid === grid && last.weeks === weeks) return last.states
  const states = stateSequences([person], { channel, grid, weeks })[0] ?? []
  lastRead.set(person, { channel, grid, weeks, states })
  return states
}
