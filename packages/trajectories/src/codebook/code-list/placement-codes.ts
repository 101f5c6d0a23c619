import type { CodeList } from '../code-list.ts'

/** Kind of placement. */
export const placementCodes = {
  id: 'PLACE',
  version: '1',
  label: { nl: 'soort werkplek', en: 'kind of placement' },
  codes: {
    werkstage: { nl: 'werkstage', en: 'work placement' },
    werkervaringsplaats: { nl: 'werkervaringsplaats', en: 'work experience place' },
    proefplaatsing: { nl: 'proefplaatsing', en: 'trial placement' },
    participatieplaats: { nl: 'participatieplaats', en: 'participation place' },
    tegenprestatie: { nl: 'tegenprestatie', en: 'mandatory return service' },
    'beroepsverkennende-stage': { nl: 'beroepsverkennende stage', en: 'orientation placement, BE' },
    activeringsstage: { nl: 'activeringsstage', en: 'activation placement, BE' },
    vrijwilligerswerk: { nl: 'vrijwilligerswerk', en: 'volunteering' },
  },
} as const satisfies CodeList
