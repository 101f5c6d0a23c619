import type { CodeList } from '../code-list.ts'

/** Who filled in the questionnaire. */
export const raterCodes = {
  id: 'RATER',
  version: '1',
  label: { nl: 'wie de score gaf', en: 'who gave the score' },
  codes: {
    client: { nl: 'de persoon zelf', en: 'the person' },
    professional: { nl: 'begeleider', en: 'professional' },
    employer: { nl: 'werkgever', en: 'employer' },
    observer: { nl: 'waarnemer', en: 'observer' },
  },
} as const satisfies CodeList
