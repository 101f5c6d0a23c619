import type { CodeList } from '../code-list.ts'

/** In which group of the study someone was placed. */
export const armCodes = {
  id: 'ARM',
  version: '1',
  label: { nl: 'arm van het onderzoek', en: 'arm of the study' },
  codes: {
    treatment: { nl: 'krijgt de interventie', en: 'gets the intervention' },
    control: { nl: 'krijgt hem niet, door loting', en: 'does not get it, by lot' },
    waitlist: { nl: 'wacht erop, door loting', en: 'waits for it, by lot' },
    comparison: { nl: 'krijgt hem niet, zonder loting', en: 'does not get it, not by lot' },
  },
} as const satisfies CodeList
