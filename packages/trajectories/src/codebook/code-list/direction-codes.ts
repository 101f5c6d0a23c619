import type { CodeList } from '../code-list.ts'

/** Which way of a scale is good. */
export const directionCodes = {
  id: 'DIRECTION',
  version: '1',
  label: { nl: 'richting van een schaal', en: 'direction of a scale' },
  codes: {
    '+1': { nl: 'hoger is beter', en: 'higher is better' },
    1: { nl: 'hoger is beter', en: 'higher is better' },
    '-1': { nl: 'lager is beter', en: 'lower is better' },
    0: { nl: 'geen richting', en: 'no direction' },
  },
} as const satisfies CodeList
