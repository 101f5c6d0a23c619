import type { UnitLayout } from './unit-layout.ts'

/** A row per enrolment, channel and unit. */
export const long: UnitLayout = {
  id: 'long',
  about: ['a row per enrolment, channel and unit'],
  columns: ({ unit, labels }) => [
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
    { name: unit, kind: typeof labels[0] === 'string' ? 'text' : 'integer' },
    { name: 'begin', kind: 'day' },
    { name: 'end', kind: 'day' },
    { name: 'state', kind: 'text' },
  ],
  *rows({ enrolmentId, units, channels }, { labels }) {
    for (const { channel, states } of channels) {
      let place = 0
      for (const state of states()) {
        const { begin, end } = units[place]!
        yield [enrolmentId, channel, labels[place]!, begin, end, state]
        place += 1
      }
    }
  },
}
