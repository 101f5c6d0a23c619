import type { StateSequence } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { ofLastPerson } from '../window/of-last-person.ts'
import { type SequenceGrid, stateSequences } from './state-sequences.ts'

const read = ofLastPerson<StateSequence>()

/** The states of one person as `stateSequences` reads them; asked again for the same person, they are not read again. */
export const statesOfPerson = (person: PersonRows, { channel, grid, weeks }: SequenceGrid): StateSequence =>
  read(person, `${channel} ${grid} ${weeks}`, () => stateSequences([person], { channel, grid, weeks })[0] ?? [])
