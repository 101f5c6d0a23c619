import type { SourceList } from '../source-list.ts'

/**
 * Categories of job seekers of the Flemish employment service, with the benefit they tell of; most tell of none.
 * Source: VDAB Arvastat; RVA STAT.92 (2013).
 */
export const vdabWerkzoekende = {
  id: 'vdab-werkzoekende',
  version: '2013',
  validFrom: '2013-01-01',
  source: 'arvastat.vdab.be; RVA STAT.92',
  label: { nl: 'categorie werkzoekende (VDAB)', en: 'category of job seeker (VDAB, BE)' },
  target: 'REGIME',
  codes: {
    '00': {
      label: { nl: 'met aanvraag werkloosheidsuitkering', en: 'having applied for unemployment benefit' },
      canonical: 'WERKLOOSHEID',
      ownReading: true,
    },
    '02': { label: { nl: 'in beroepsinschakelingstijd', en: 'in waiting time after school' }, canonical: null },
    '03': { label: { nl: 'vrij ingeschreven', en: 'registered freely' }, canonical: null },
    '05': {
      label: { nl: 'ten laste van het OCMW', en: 'supported by the OCMW' },
      canonical: 'LEEFLOON',
      ownReading: true,
    },
    '06': { label: { nl: 'erkend persoon met handicap', en: 'recognised disability' }, canonical: null },
    '07': { label: { nl: 'vrijwillig deeltijds', en: 'part-time by choice' }, canonical: null },
    10: { label: { nl: 'in vooropzeg', en: 'under notice' }, canonical: null },
    11: { label: { nl: 'deeltijds leerplichtig', en: 'in part-time compulsory education' }, canonical: null },
    14: { label: { nl: 'uitgesloten van uitkering', en: 'excluded from benefit' }, canonical: null },
    80: {
      label: { nl: 'deeltijds met inkomensgarantie-uitkering', en: 'part-time with income guarantee' },
      canonical: null,
    },
    82: { label: { nl: 'deeltijds werkende jongere', en: 'young person working part-time' }, canonical: null },
    93: {
      label: { nl: 'deeltijds zonder inkomensgarantie-uitkering', en: 'part-time without income guarantee' },
      canonical: null,
    },
  },
} as const satisfies SourceList
