import type { CodeList } from '../code-list.ts'

/** Where a record comes from. */
export const sourceCodes = {
  id: 'SOURCE',
  version: '1',
  label: { nl: 'herkomst van het gegeven', en: 'source of the record' },
  codes: {
    REG: { nl: 'register', en: 'register' },
    SELF: { nl: 'de persoon zelf', en: 'the person' },
    PROF: { nl: 'begeleider', en: 'professional' },
  },
} as const satisfies CodeList
