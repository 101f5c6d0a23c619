import type { UnitLayout } from './unit-layout.ts'

/** A row per enrolment and unit, the channels side by side. */
export const wide: UnitLayout = {
  id: 'wide',
  about: ['a row per enrolment and unit, a column per channel'],
  columns: ({ unit, labels, channels }) => [
    { name: 'enrolment_id', kind: 'text' },
    { name: unit, kind: typeof labels[0] === 'string' ? 'text' : 'integer' },
    { name: 'begin', kind: 'day' },
    { name: 'end', kind: 'day' },
    ...channels.map((name) => ({ name, kind: 'text' }) as const),
  ],
  *rows({ enrolmentId, units, channels }, { labels }) {
    const readers = channels.map(({ states }) => states()[Symbol.iterator]())
    for (const [place, { begin, end }] of units.entries())
      yield [enrolmentId, labels[place]!, begin, end, ...readers.map((reader) => reader.next().value ?? null)]
  },
}
