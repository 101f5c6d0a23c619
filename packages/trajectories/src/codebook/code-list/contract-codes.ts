import type { CodeList } from '../code-list.ts'

/** Form of the working relation, one list for the Netherlands and Flanders. */
export const contractCodes = {
  id: 'CONTRACT',
  version: '1',
  label: { nl: 'soort contract', en: 'kind of contract' },
  codes: {
    1: { nl: 'vast, vaste uren', en: 'permanent, fixed hours' },
    2: { nl: 'vast, wisselende uren', en: 'permanent, variable hours' },
    3: {
      nl: 'tijdelijk, 12 maanden of langer of met uitzicht op vast',
      en: 'temporary, 12 months or more or with a prospect of permanence',
    },
    4: { nl: 'tijdelijk, korter dan 12 maanden', en: 'temporary, less than 12 months' },
    5: { nl: 'uitzendwerk', en: 'agency work' },
    6: { nl: 'payroll', en: 'payroll' },
    7: { nl: 'oproep, nul uren of min-max', en: 'on call, zero hours or min-max' },
    8: { nl: 'beschut werk of Wsw', en: 'sheltered work' },
    9: { nl: 'artikel 60', en: 'article 60 (Belgium)' },
    10: { nl: 'leerovereenkomst of bbl', en: 'apprenticeship' },
    11: { nl: 'zelfstandige', en: 'self-employed' },
  },
} as const satisfies CodeList
