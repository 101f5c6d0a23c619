import type { CodeList } from '../code-list.ts'

/** Number of employees. */
export const employerSizeCodes = {
  id: 'EMPSIZE',
  version: '1',
  label: { nl: 'aantal werknemers', en: 'number of employees' },
  codes: {
    '1': { nl: 'één werknemer', en: 'one employee' },
    '2-9': { nl: '2 tot 9', en: '2 to 9' },
    '10-49': { nl: '10 tot 49', en: '10 to 49' },
    '50-249': { nl: '50 tot 249', en: '50 to 249' },
    '250+': { nl: '250 of meer', en: '250 or more' },
  },
} as const satisfies CodeList
