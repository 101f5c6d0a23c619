import type { CodeList } from '../code-list.ts'

/** Levels of education of UNESCO, 2011. */
export const educationLevelCodes = {
  id: 'ISCED',
  version: 'ISCED 2011',
  label: { nl: 'opleidingsniveau', en: 'level of education' },
  codes: {
    0: { nl: 'minder dan basisonderwijs', en: 'less than primary' },
    1: { nl: 'basisonderwijs', en: 'primary' },
    2: { nl: 'vmbo, onderbouw, mbo 1', en: 'lower secondary' },
    3: { nl: 'havo, vwo, mbo 2-4', en: 'upper secondary' },
    4: { nl: 'na middelbaar, niet hoger', en: 'post-secondary, not tertiary' },
    5: { nl: 'kort hoger onderwijs, Ad', en: 'short-cycle tertiary' },
    6: { nl: 'bachelor', en: 'bachelor' },
    7: { nl: 'master', en: 'master' },
    8: { nl: 'doctor', en: 'doctorate' },
    9: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
