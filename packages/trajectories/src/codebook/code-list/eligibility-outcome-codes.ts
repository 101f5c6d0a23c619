import type { CodeList } from '../code-list.ts'

/** What came of the screening for an intervention. */
export const eligibilityOutcomeCodes = {
  id: 'ELIG',
  version: '1',
  label: { nl: 'uitkomst van de screening', en: 'outcome of the screening' },
  codes: {
    started: { nl: 'gestart', en: 'started' },
    'offered-declined-by-client': { nl: 'aangeboden, niet gewild', en: 'offered, declined by the client' },
    waitlisted: { nl: 'op de wachtlijst', en: 'on the waiting list' },
    'rejected-too-far': { nl: 'afgewezen: afstand te groot', en: 'rejected: too far from work' },
    'rejected-too-near': { nl: 'afgewezen: redt zich zelf', en: 'rejected: manages alone' },
    'no-suitable-offer': { nl: 'geen passend aanbod', en: 'no suitable offer' },
    exempted: { nl: 'ontheven', en: 'exempted' },
    'not-considered': { nl: 'niet bekeken', en: 'not considered' },
  },
} as const satisfies CodeList
