import type { CodeList } from '../code-list.ts'

/** Outcome of the handover. */
export const handoverOutcomeCodes = {
  id: 'HANDOVER',
  version: '1',
  label: { nl: 'afloop van de overdracht', en: 'outcome of the handover' },
  codes: {
    accepted: { nl: 'aangenomen', en: 'accepted' },
    refused: { nl: 'geweigerd', en: 'refused' },
    lost: { nl: 'uit beeld geraakt', en: 'lost from sight' },
    open: { nl: 'loopt nog', en: 'still open' },
  },
} as const satisfies CodeList
