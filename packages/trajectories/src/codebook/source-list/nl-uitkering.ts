import type { SourceList } from '../source-list.ts'

/**
 * Dutch benefit schemes by the names in which files write them; from 2015 social assistance is the Participatiewet.
 * WIA alone has no counterpart: it does not say whether it is WGA or IVA.
 * Source: wetten.overheid.nl, the acts under their short titles.
 */
export const nlUitkering = {
  id: 'nl-uitkering',
  version: '2015',
  validFrom: '2015-01-01',
  source: 'wetten.overheid.nl: citeertitels',
  label: { nl: 'Nederlandse uitkering bij naam', en: 'Dutch benefit by name' },
  target: 'REGIME',
  codes: {
    PW: { label: { nl: 'Participatiewet', en: 'social assistance' }, canonical: 'PW' },
    Participatiewet: { label: { nl: 'Participatiewet', en: 'social assistance' }, canonical: 'PW' },
    WWB: { label: { nl: 'Wet werk en bijstand', en: 'social assistance before 2015' }, canonical: 'PW' },
    Bijstand: { label: { nl: 'bijstand', en: 'social assistance' }, canonical: 'PW', ownReading: true },
    IOAW: { label: { nl: 'IOAW', en: 'assistance for older unemployed' }, canonical: 'IOAW' },
    IOAZ: { label: { nl: 'IOAZ', en: 'assistance for older self-employed' }, canonical: 'IOAZ' },
    Bbz: { label: { nl: 'Bbz', en: 'assistance for self-employed' }, canonical: 'BBZ' },
    WW: { label: { nl: 'Werkloosheidswet', en: 'unemployment insurance' }, canonical: 'WW' },
    ZW: { label: { nl: 'Ziektewet', en: 'sickness benefit' }, canonical: 'ZW' },
    WIA: { label: { nl: 'WIA, WGA of IVA onbekend', en: 'disability, kind unknown' }, canonical: null },
    WGA: { label: { nl: 'WGA', en: 'disability, partial or temporary' }, canonical: 'WIA-WGA' },
    IVA: { label: { nl: 'IVA', en: 'disability, full and lasting' }, canonical: 'WIA-IVA' },
    WAO: { label: { nl: 'WAO', en: 'disability, before 2006' }, canonical: 'WAO' },
    WAZ: { label: { nl: 'WAZ', en: 'disability of self-employed' }, canonical: 'WAZ' },
    Wajong: { label: { nl: 'Wajong', en: 'disability from a young age' }, canonical: 'WAJONG' },
    Anw: { label: { nl: 'Anw', en: 'survivors' }, canonical: 'ANW' },
    Nug: { label: { nl: 'ingeschreven zonder uitkering', en: 'registered without benefit' }, canonical: 'NUG' },
  },
} as const satisfies SourceList
