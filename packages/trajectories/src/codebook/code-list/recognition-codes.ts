import type { CodeList } from '../code-list.ts'

/** Levels of recognition used for social interventions in the Netherlands. */
export const recognitionCodes = {
  id: 'ERK',
  version: '1',
  label: { nl: 'erkenning van een interventie', en: 'recognition of an intervention' },
  codes: {
    'goed-beschreven': { nl: 'goed beschreven', en: 'well described' },
    'goed-onderbouwd': { nl: 'goed onderbouwd', en: 'well founded' },
    'effectief-eerste-aanwijzingen': { nl: 'effectief: eerste aanwijzingen', en: 'effective: first indications' },
    'effectief-goede-aanwijzingen': { nl: 'effectief: goede aanwijzingen', en: 'effective: good indications' },
    'effectief-sterke-aanwijzingen': { nl: 'effectief: sterke aanwijzingen', en: 'effective: strong indications' },
  },
} as const satisfies CodeList
