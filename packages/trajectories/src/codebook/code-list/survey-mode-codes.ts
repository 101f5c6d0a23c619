import type { CodeList } from '../code-list.ts'

/** How a questionnaire was taken; the last one colours answers about the professional. */
export const surveyModeCodes = {
  id: 'MODE',
  version: '1',
  label: { nl: 'manier van vragen', en: 'way of asking' },
  codes: {
    online: { nl: 'online', en: 'online' },
    paper: { nl: 'op papier', en: 'on paper' },
    phone: { nl: 'telefonisch', en: 'by phone' },
    'interview-by-professional': { nl: 'gesprek met de eigen begeleider', en: 'interview by the own professional' },
  },
} as const satisfies CodeList
