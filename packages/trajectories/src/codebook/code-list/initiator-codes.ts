import type { CodeList } from '../code-list.ts'

/** Who took the initiative. */
export const initiatorCodes = {
  id: 'INITIATOR',
  version: '1',
  label: { nl: 'van wie het contact uitging', en: 'who took the initiative' },
  codes: {
    client: { nl: 'cliënt', en: 'client' },
    professional: { nl: 'professional', en: 'professional' },
    employer: { nl: 'werkgever', en: 'employer' },
    other: { nl: 'iemand anders', en: 'someone else' },
  },
} as const satisfies CodeList
