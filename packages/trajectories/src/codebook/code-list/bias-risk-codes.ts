import type { CodeList } from '../code-list.ts'

/** Risk of bias. */
export const biasRiskCodes = {
  id: 'BIAS',
  version: '1',
  label: { nl: 'kans op vertekening', en: 'risk of bias' },
  codes: {
    low: { nl: 'laag', en: 'low' },
    some: { nl: 'enige', en: 'some' },
    high: { nl: 'hoog', en: 'high' },
  },
} as const satisfies CodeList
