import type { CodeList } from '../code-list.ts'

/** By which road an intervention should help. */
export const mechanismCodes = {
  id: 'MECHANISM',
  version: '1',
  label: { nl: 'hoe een interventie zou werken', en: 'how an intervention should work' },
  codes: {
    efficacy: { nl: 'meer vertrouwen', en: 'more confidence' },
    persistence: { nl: 'langer volhouden', en: 'keeping on longer' },
    skills: { nl: 'meer vaardigheden', en: 'more skills' },
    matching: { nl: 'beter koppelen', en: 'better matching' },
    health: { nl: 'betere gezondheid', en: 'better health' },
    employer: { nl: 'via de werkgever', en: 'through the employer' },
    sanction: { nl: 'dreigen met of geven van een maatregel', en: 'threat or use of a sanction' },
  },
} as const satisfies CodeList
