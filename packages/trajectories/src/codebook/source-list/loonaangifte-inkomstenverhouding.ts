import type { SourceList } from '../source-list.ts'

/**
 * Kind of income relation in the Dutch wage tax return, with the benefit scheme it stands for. Wages and pensions have
 * no counterpart: they are no benefit regime.
 * Source: lists of soort inkomstenverhouding of the software houses Nmbrs, Logihuis and Subadvies (2022).
 */
export const loonaangifteInkomstenverhouding = {
  id: 'loonaangifte-inkomstenverhouding',
  version: '2022',
  validFrom: '2022-01-01',
  source: 'subadvies.nl, support.nmbrs.nl, support.logihuis.nl: soort inkomstenverhouding',
  label: { nl: 'soort inkomstenverhouding (loonaangifte)', en: 'kind of income relation (wage tax return, NL)' },
  target: 'REGIME',
  codes: {
    11: { label: { nl: 'loon van ambtenaren', en: 'wage of civil servants' }, canonical: null },
    13: { label: { nl: 'directeur nv/bv, verzekerd', en: 'insured company director' }, canonical: null },
    15: { label: { nl: 'loon van overige werknemers', en: 'wage of other employees' }, canonical: null },
    17: { label: { nl: 'dga, niet verzekerd', en: 'director and major shareholder, not insured' }, canonical: null },
    18: { label: { nl: 'wachtgeld', en: 'redundancy pay of public bodies' }, canonical: null },
    22: { label: { nl: 'AOW', en: 'state pension' }, canonical: null },
    23: { label: { nl: 'oorlogspensioen', en: 'war pension' }, canonical: null },
    24: { label: { nl: 'Anw', en: 'survivors' }, canonical: 'ANW' },
    31: { label: { nl: 'Ziektewet', en: 'sickness benefit' }, canonical: 'ZW' },
    32: { label: { nl: 'WAO', en: 'disability, before 2006' }, canonical: 'WAO' },
    33: { label: { nl: 'WW', en: 'unemployment insurance' }, canonical: 'WW' },
    34: { label: { nl: 'IOAW', en: 'assistance for older unemployed' }, canonical: 'IOAW' },
    35: {
      label: { nl: 'vervolguitkering WW', en: 'follow-up unemployment benefit' },
      canonical: 'WW',
      ownReading: true,
    },
    36: { label: { nl: 'WAZ', en: 'disability of self-employed' }, canonical: 'WAZ' },
    37: { label: { nl: 'Wajong', en: 'disability from a young age' }, canonical: 'WAJONG' },
    38: { label: { nl: 'samenloop Wajong met WAZ of WAO', en: 'Wajong with WAZ or WAO' }, canonical: null },
    39: { label: { nl: 'IVA', en: 'disability, full and lasting' }, canonical: 'WIA-IVA' },
    40: { label: { nl: 'WGA', en: 'disability, partial or temporary' }, canonical: 'WIA-WGA' },
    42: { label: { nl: 'Bbz', en: 'assistance for self-employed' }, canonical: 'BBZ' },
    43: {
      label: { nl: 'bijstand (WWB, nu Participatiewet)', en: 'social assistance' },
      canonical: 'PW',
      ownReading: true,
    },
    44: { label: { nl: 'WWIK (kunstenaars)', en: 'assistance for artists' }, canonical: null },
    45: { label: { nl: 'IOAZ', en: 'assistance for older self-employed' }, canonical: 'IOAZ' },
    46: { label: { nl: 'Toeslagenwet', en: 'supplement' }, canonical: 'TW' },
    50: { label: { nl: 'overige sociale verzekeringswetten', en: 'other social insurance' }, canonical: null },
  },
} as const satisfies SourceList
