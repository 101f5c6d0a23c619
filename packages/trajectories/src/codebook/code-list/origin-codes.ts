import type { CodeList } from '../code-list.ts'

/** Broad groups of origin, only where the law allows their use. */
export const originCodes = {
  id: 'ORIGIN',
  version: '1',
  label: { nl: 'herkomst', en: 'origin' },
  codes: {
    NL: { nl: 'Nederland', en: 'the Netherlands' },
    EUR: { nl: 'Europa, buiten Nederland', en: 'Europe, outside the Netherlands' },
    TUR: { nl: 'Turkije', en: 'Turkey' },
    MAR: { nl: 'Marokko', en: 'Morocco' },
    SUR: { nl: 'Suriname', en: 'Suriname' },
    CAR: { nl: 'Nederlandse Cariben', en: 'Dutch Caribbean' },
    OTH: { nl: 'overig buiten Europa', en: 'other outside Europe' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
  form: {
    pattern: /^own-[a-z0-9-]{1,30}$/,
    about: { nl: 'een eigen groep van het onderzoek: own-...', en: 'a group of the study itself: own-...' },
  },
} as const satisfies CodeList
