import { runsOfStates } from './runs-of-states.ts'
import type { UnitLayout } from './unit-layout.ts'

/** TraMineR's spells: a row per stretch of units with one state, first and last place both counted in. */
export const spell: UnitLayout = {
  id: 'spell',
  about: [
    'a row per stretch of units with one state: id, from, to, status',
    'TraMineR: seqformat(x, from = "SPELL", to = "STS", id = "id", begin = "from", end = "to",',
    '  status = "status", process = FALSE)',
  ],
  columns: () => [
    { name: 'id', kind: 'integer' },
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
    { name: 'from', kind: 'integer' },
    { name: 'to', kind: 'integer' },
    { name: 'status', kind: 'text' },
  ],
  *rows({ enrolmentId, number, channels }) {
    for (const [index, { channel, states }] of channels.entries()) {
      const id = sequenceNumber(number, index, channels.length)
      for (const { state, first, last } of runsOfStates(states())) yield [id, enrolmentId, channel, first, last, state]
    }
  },
}

/** Number of a sequence in the file, from 1: sequences have numbers where R wants whole numbers as ids. */
export const sequenceNumber = (person: number, channel: number, channels: number): number =>
  (person - 1) * channels + channel + 1
