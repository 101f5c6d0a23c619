import type { CodeList } from '../code-list.ts'

/** Why a job ended. */
export const jobEndCodes = {
  id: 'JOBEND',
  version: '1',
  label: { nl: 'reden van het einde van een baan', en: 'reason a job ended' },
  codes: {
    'contract-end': { nl: 'contract liep af', en: 'contract ran out' },
    'dismissal-economic': { nl: 'ontslag om bedrijfsreden', en: 'dismissal for economic reasons' },
    'dismissal-other': { nl: 'ontslag om een andere reden', en: 'dismissal for another reason' },
    'voluntary-better': { nl: 'zelf weg naar beter werk', en: 'left for better work' },
    'voluntary-other': { nl: 'zelf weg om iets anders', en: 'left for another reason' },
    illness: { nl: 'ziekte', en: 'illness' },
    'subsidy-end': { nl: 'subsidie liep af', en: 'subsidy ran out' },
    retirement: { nl: 'pensioen', en: 'retirement' },
    other: { nl: 'anders', en: 'other' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
