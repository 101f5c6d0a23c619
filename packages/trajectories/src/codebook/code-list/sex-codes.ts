import type { CodeList } from '../code-list.ts'

/** Registered sex. */
export const sexCodes = {
  id: 'SEX',
  version: '1',
  label: { nl: 'geslacht', en: 'sex' },
  codes: {
    1: { nl: 'man', en: 'male' },
    2: { nl: 'vrouw', en: 'female' },
    X: { nl: 'anders of geen', en: 'other or none' },
    9: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
