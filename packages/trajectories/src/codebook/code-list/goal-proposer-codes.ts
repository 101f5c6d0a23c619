import type { CodeList } from '../code-list.ts'

/** Who proposed the goal. */
export const goalProposerCodes = {
  id: 'PROPOSER',
  version: '1',
  label: { nl: 'wie het doel voorstelde', en: 'who proposed the goal' },
  codes: {
    client: { nl: 'cliënt', en: 'client' },
    joint: { nl: 'samen', en: 'together' },
    professional: { nl: 'professional', en: 'professional' },
    employer: { nl: 'werkgever', en: 'employer' },
    standard: { nl: 'standaarddoel', en: 'standard goal' },
    unknown: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
