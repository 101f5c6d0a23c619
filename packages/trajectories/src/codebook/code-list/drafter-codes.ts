import type { CodeList } from '../code-list.ts'

/** Who wrote the text. */
export const drafterCodes = {
  id: 'DRAFTER',
  version: '1',
  label: { nl: 'wie de tekst maakte', en: 'who wrote the text' },
  codes: {
    client: { nl: 'cliënt', en: 'client' },
    joint: { nl: 'samen', en: 'together' },
    professional: { nl: 'professional', en: 'professional' },
    template: { nl: 'standaardtekst', en: 'standard text' },
  },
} as const satisfies CodeList
