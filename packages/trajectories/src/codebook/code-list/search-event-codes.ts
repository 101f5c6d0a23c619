import type { CodeList } from '../code-list.ts'

/** Steps of one application. */
export const searchEventCodes = {
  id: 'SEV',
  version: '1',
  label: { nl: 'zoekgebeurtenis', en: 'search event' },
  codes: {
    application: { nl: 'sollicitatie', en: 'application' },
    rejection: { nl: 'afwijzing', en: 'rejection' },
    'no-response-lapsed': { nl: 'geen antwoord gekregen', en: 'no response' },
    interview: { nl: 'gesprek', en: 'interview' },
    offer: { nl: 'aanbod', en: 'offer' },
    accepted: { nl: 'aangenomen', en: 'accepted' },
    declined: { nl: 'afgeslagen', en: 'declined' },
    withdrawn: { nl: 'teruggetrokken', en: 'withdrawn' },
  },
} as const satisfies CodeList
