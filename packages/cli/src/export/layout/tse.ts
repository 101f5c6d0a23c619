import { runsOfStates } from './runs-of-states.ts'
import { sequenceNumber } from './spell.ts'
import type { UnitLayout } from './unit-layout.ts'

/** TraMineR's events with the moment: a row per state entered, at its first week or month. */
export const tse: UnitLayout = {
  id: 'tse',
  about: [
    'a row per state entered: id, timestamp, event',
    'TraMineR: seqecreate(x, endEvent = "%"), without endEvent where nobody is censored',
  ],
  columns: () => [
    { name: 'id', kind: 'integer' },
    { name: 'timestamp', kind: 'integer' },
    { name: 'event', kind: 'text' },
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
  ],
  *rows({ enrolmentId, number, channels }) {
    for (const [index, { channel, states }] of channels.entries()) {
      const id = sequenceNumber(number, index, channels.length)
      for (const { state, first } of runsOfStates(states())) yield [id, first, state, enrolmentId, channel]
    }
  },
}
