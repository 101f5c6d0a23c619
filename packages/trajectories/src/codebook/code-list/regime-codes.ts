import type { CodeList } from '../code-list.ts'

/** Benefit schemes of the Netherlands and Belgium. */
export const regimeCodes = {
  id: 'REGIME',
  version: '1',
  label: { nl: 'uitkeringsregeling', en: 'benefit regime' },
  codes: {
    PW: { nl: 'Participatiewet (bijstand)', en: 'social assistance, NL' },
    IOAW: { nl: 'IOAW', en: 'assistance for older unemployed, NL' },
    IOAZ: { nl: 'IOAZ', en: 'assistance for older self-employed, NL' },
    BBZ: { nl: 'Bbz (bijstand voor zelfstandigen)', en: 'assistance for self-employed, NL' },
    WW: { nl: 'WW (werkloosheid)', en: 'unemployment insurance, NL' },
    ZW: { nl: 'Ziektewet', en: 'sickness benefit, NL' },
    'WIA-WGA': { nl: 'WIA, gedeeltelijk of tijdelijk', en: 'disability, partial or temporary, NL' },
    'WIA-IVA': { nl: 'WIA, volledig en blijvend', en: 'disability, full and lasting, NL' },
    WAO: { nl: 'WAO', en: 'disability, before 2006, NL' },
    WAZ: { nl: 'WAZ', en: 'disability of self-employed, NL' },
    WAJONG: { nl: 'Wajong', en: 'disability from a young age, NL' },
    ANW: { nl: 'Anw (nabestaanden)', en: 'survivors, NL' },
    TW: { nl: 'Toeslagenwet', en: 'supplement, NL' },
    NUG: { nl: 'ingeschreven zonder uitkering', en: 'registered without benefit, NL' },
    LEEFLOON: { nl: 'leefloon', en: 'integration income, BE' },
    'EQ-LEEFLOON': { nl: 'equivalent leefloon', en: 'equivalent integration income, BE' },
    WERKLOOSHEID: { nl: 'werkloosheidsuitkering (RVA)', en: 'unemployment benefit, BE' },
    INSCHAKELING: { nl: 'inschakelingsuitkering', en: 'integration allowance, BE' },
    ZIV: { nl: 'ziekte- en invaliditeitsuitkering', en: 'sickness and invalidity, BE' },
    'IVT-IT': { nl: 'tegemoetkoming handicap', en: 'disability allowance, BE' },
    NONE: { nl: 'geen uitkering', en: 'no benefit' },
  },
} as const satisfies CodeList
