import type { SourceList } from '../source-list.ts'

/**
 * Kind of provision in the Dutch municipal statistics of re-integration (SRG), as far as the numbers are published; the
 * other numbers stand in the guideline of the year of delivery.
 * Source: CBS, questions and answers on the SRG.
 */
export const srgVoorziening = {
  id: 'srg-voorziening',
  version: 'cbs-faq',
  validFrom: null,
  source: 'cbs.nl: veelgestelde vragen SRG',
  label: { nl: 'type voorziening (SRG)', en: 'kind of provision (SRG, NL)' },
  target: 'PLACE',
  codes: {
    23: {
      label: { nl: 'proefplaatsing voor loonwaardebepaling', en: 'trial placement to assess productivity' },
      canonical: 'proefplaatsing',
    },
    29: {
      label: { nl: 'overige werkplekken', en: 'other work places' },
      canonical: 'werkervaringsplaats',
      ownReading: true,
    },
    30: { label: { nl: 'jobcoach of begeleiding op de werkplek', en: 'job coach at the work place' }, canonical: null },
    31: { label: { nl: 'werkplekaanpassing', en: 'adaptation of the work place' }, canonical: null },
    59: { label: { nl: 'overige faciliterende voorziening', en: 'other supporting provision' }, canonical: null },
  },
} as const satisfies SourceList
