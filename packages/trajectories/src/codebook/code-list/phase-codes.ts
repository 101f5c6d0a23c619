import type { CodeList } from '../code-list.ts'

/** Phase of the guidance. */
export const phaseCodes = {
  id: 'PHASE',
  version: '1',
  label: { nl: 'fase van de begeleiding', en: 'phase of the guidance' },
  codes: {
    '1': { nl: 'netwerk van werkgevers', en: 'network of employers' },
    '2': { nl: 'voorwaarden scheppen', en: 'making work possible' },
    '3': { nl: 'zoeken en bemiddelen', en: 'search and mediation' },
    '4': { nl: 'nazorg', en: 'aftercare' },
  },
} as const satisfies CodeList
