import type { CodeList } from '../code-list.ts'

/** Yes, no or unknown. */
export const yesNoUnknownCodes = {
  id: 'YESNO9',
  version: '1',
  label: { nl: 'ja, nee of onbekend', en: 'yes, no or unknown' },
  codes: {
    '0': { nl: 'nee', en: 'no' },
    '1': { nl: 'ja', en: 'yes' },
    '9': { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
