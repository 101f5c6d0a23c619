import type { CodeList } from '../code-list.ts'

/** Purpose of the contact. */
export const contactPurposeCodes = {
  id: 'PURPOSE',
  version: '1',
  label: { nl: 'doel van het contact', en: 'purpose of the contact' },
  codes: {
    intake: { nl: 'kennismaking', en: 'intake' },
    barrier: { nl: 'belemmering wegnemen', en: 'taking away a barrier' },
    'goal-setting': { nl: 'doelen stellen', en: 'setting goals' },
    'search-support': { nl: 'hulp bij zoeken', en: 'help with searching' },
    mediation: { nl: 'bemiddeling', en: 'mediation' },
    aftercare: { nl: 'nazorg', en: 'aftercare' },
    control: { nl: 'controle', en: 'control' },
    complaint: { nl: 'klacht', en: 'complaint' },
    network: { nl: 'netwerk', en: 'network' },
  },
} as const satisfies CodeList
