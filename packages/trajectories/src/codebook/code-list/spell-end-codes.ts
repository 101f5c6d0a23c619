import type { CodeList } from '../code-list.ts'

/** Why a spell ended, as it was registered at the time. */
export const spellEndCodes = {
  id: 'END_REASON',
  version: '1',
  label: { nl: 'reden van het einde van een periode', en: 'reason a spell ended' },
  codes: {
    work: { nl: 'werk', en: 'work' },
    'self-employment': { nl: 'eigen bedrijf', en: 'self-employment' },
    education: { nl: 'opleiding', en: 'education' },
    'moved-municipality': { nl: 'andere gemeente', en: 'other municipality' },
    'moved-abroad': { nl: 'naar het buitenland', en: 'moved abroad' },
    'household-change': { nl: 'huishouden veranderd', en: 'household changed' },
    'other-benefit': { nl: 'andere uitkering', en: 'other benefit' },
    'pension-age': { nl: 'AOW-leeftijd', en: 'pension age' },
    detention: { nl: 'detentie', en: 'detention' },
    sanction: { nl: 'maatregel', en: 'sanction' },
    'own-request': { nl: 'op eigen verzoek', en: 'own request' },
    deceased: { nl: 'overleden', en: 'deceased' },
    other: { nl: 'anders', en: 'other' },
    unknown: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
