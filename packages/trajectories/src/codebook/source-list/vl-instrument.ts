import type { SourceList } from '../source-list.ts'

/**
 * Flemish measures by the names in which files write them, with the support they are for an employer.
 * Source: OCMW-wet of 8 July 1976, article 60 § 7; decree of 9 December 2016 on temporary work experience.
 */
export const vlInstrument = {
  id: 'vl-instrument',
  version: '2016',
  validFrom: '2016-12-23',
  source: 'OCMW-wet 8-7-1976 art. 60 § 7; decreet 9-12-2016; BVR 23-12-2016',
  label: { nl: 'Vlaamse maatregel bij naam', en: 'Flemish measure by name' },
  target: 'SUBSIDY',
  codes: {
    'art. 60': { label: { nl: 'artikel 60 § 7', en: 'article 60 § 7' }, canonical: 'ART60' },
    'art. 60 §7': { label: { nl: 'artikel 60 § 7', en: 'article 60 § 7' }, canonical: 'ART60' },
    art60: { label: { nl: 'artikel 60 § 7', en: 'article 60 § 7' }, canonical: 'ART60' },
    IBO: { label: { nl: 'individuele beroepsopleiding', en: 'individual training at work' }, canonical: 'IBO' },
    TWE: { label: { nl: 'tijdelijke werkervaring', en: 'temporary work experience' }, canonical: null },
    'art. 61': { label: { nl: 'artikel 61', en: 'article 61' }, canonical: null },
    'collectief maatwerk': {
      label: { nl: 'collectief maatwerk', en: 'collective tailored work' },
      canonical: 'MAATWERK',
      ownReading: true,
    },
    'individueel maatwerk': {
      label: { nl: 'individueel maatwerk', en: 'individual tailored work' },
      canonical: 'MAATWERK',
      ownReading: true,
    },
    'wijk-werken': { label: { nl: 'wijk-werken', en: 'neighbourhood work' }, canonical: null },
  },
} as const satisfies SourceList
