import type { CodeList } from '../code-list.ts'

/** Whether skills fit the job. */
export const skillsMatchCodes = {
  id: 'SKILLS',
  version: '1',
  label: { nl: 'vaardigheden tegenover het werk', en: 'skills against the work' },
  codes: {
    '-1': { nl: 'te weinig vaardigheden', en: 'too few skills' },
    0: { nl: 'passend', en: 'matching' },
    1: { nl: 'meer vaardigheden dan nodig', en: 'more skills than needed' },
  },
} as const satisfies CodeList
