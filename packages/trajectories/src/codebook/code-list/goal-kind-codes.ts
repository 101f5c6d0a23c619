import type { CodeList } from '../code-list.ts'

/** Kind of goal. */
export const goalKindCodes = {
  id: 'GOAL',
  version: '1',
  label: { nl: 'soort doel', en: 'kind of goal' },
  codes: {
    learning: { nl: 'leren', en: 'learning' },
    performance: { nl: 'presteren', en: 'performing' },
    placement: { nl: 'aan het werk', en: 'placement' },
    participation: { nl: 'meedoen', en: 'participation' },
    barrier: { nl: 'belemmering wegnemen', en: 'taking away a barrier' },
    health: { nl: 'gezondheid', en: 'health' },
    unpaid: { nl: 'onbetaald werk', en: 'unpaid work' },
  },
} as const satisfies CodeList
