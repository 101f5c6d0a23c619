import type { CodeList } from '../code-list.ts'

/** Role. */
export const roleCodes = {
  id: 'ROLE',
  version: '1',
  label: { nl: 'functie', en: 'role' },
  codes: {
    klantmanager: { nl: 'klantmanager', en: 'case manager' },
    trajectbegeleider: { nl: 'trajectbegeleider', en: 'trajectory counsellor' },
    jobcoach: { nl: 'jobcoach', en: 'job coach' },
    arbeidsdeskundige: { nl: 'arbeidsdeskundige', en: 'work capacity expert' },
    verzekeringsarts: { nl: 'verzekeringsarts', en: 'insurance physician' },
    trainer: { nl: 'trainer', en: 'trainer' },
  },
} as const satisfies CodeList
