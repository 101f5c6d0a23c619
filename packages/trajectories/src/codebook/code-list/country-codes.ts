import type { CodeList } from '../code-list.ts'

/** Whose law applies. */
export const countryCodes = {
  id: 'COUNTRY',
  version: '1',
  label: { nl: 'land of gewest', en: 'country or region' },
  codes: {
    NL: { nl: 'Nederland', en: 'the Netherlands' },
    'BE-VLG': { nl: 'Vlaanderen', en: 'Flanders' },
    'BE-WAL': { nl: 'Wallonië', en: 'Wallonia' },
    'BE-BRU': { nl: 'Brussel', en: 'Brussels' },
  },
  form: {
    pattern: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
    about: { nl: 'een landcode volgens ISO 3166', en: 'a country code of ISO 3166' },
  },
} as const satisfies CodeList
