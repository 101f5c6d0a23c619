import type { CodeList } from '../code-list.ts'

/** Whose goal it is. */
export const goalOwnerCodes = {
  id: 'OWNER',
  version: '1',
  label: { nl: 'van wie het doel is', en: 'whose goal it is' },
  codes: {
    client: { nl: 'cliënt', en: 'client' },
    professional: { nl: 'professional', en: 'professional' },
    joint: { nl: 'samen', en: 'together' },
  },
} as const satisfies CodeList
