import type { CodeList } from '../code-list.ts'

/** Level in the language of the country, after the Common European Framework of Reference. */
export const languageLevelCodes = {
  id: 'CEFR',
  version: 'CEFR 2001',
  label: { nl: 'taalniveau', en: 'language level' },
  codes: {
    A0: { nl: 'onder A1', en: 'below A1' },
    A1: { nl: 'A1, eerste woorden', en: 'A1, first words' },
    A2: { nl: 'A2, eenvoudige zinnen', en: 'A2, simple sentences' },
    B1: { nl: 'B1, redt zich in gewone situaties', en: 'B1, manages everyday situations' },
    B2: { nl: 'B2, zelfstandig', en: 'B2, independent' },
    C1: { nl: 'C1, vlot', en: 'C1, fluent' },
    C2: { nl: 'C2, bijna moedertaal', en: 'C2, near native' },
    UNK: { nl: 'onbekend', en: 'unknown' },
  },
} as const satisfies CodeList
