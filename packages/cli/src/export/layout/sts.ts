import type { UnitLayout } from './unit-layout.ts'

/** TraMineR's state sequences: a row per sequence, a column per unit. */
export const sts: UnitLayout = {
  id: 'sts',
  about: [
    'a row per enrolment and channel, a column per unit',
    'TraMineR: seqdef(x[, -(1:2)], missing = "*", right = NA)',
  ],
  columns: ({ unit, labels }) => [
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
    ...labels.map(
      (label) => ({ name: typeof label === 'string' ? label : `${unit.charAt(0)}${label}`, kind: 'text' }) as const,
    ),
  ],
  *rows({ enrolmentId, channels }) {
    for (const { channel, states } of channels) yield [enrolmentId, channel, ...states()]
  },
}
