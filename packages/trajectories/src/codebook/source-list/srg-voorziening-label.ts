import type { SourceList } from '../source-list.ts'

/**
 * Kinds of provision as StatLine words them, with the subsidy they are.
 * Source: CBS StatLine 85588NED and 85589NED.
 */
export const srgVoorzieningLabel = {
  id: 'srg-voorziening-label',
  version: '85588NED',
  validFrom: null,
  source: 'CBS StatLine 85588NED, 85589NED',
  label: { nl: 'type voorziening in woorden (SRG)', en: 'kind of provision in words (SRG, NL)' },
  target: 'SUBSIDY',
  codes: {
    'Loonkostensubsidie (Participatiewet)': {
      label: { nl: 'loonkostensubsidie Participatiewet', en: 'wage cost subsidy' },
      canonical: 'LKS-PW',
    },
    'Forfaitaire loonkostensubsidie': {
      label: { nl: 'forfaitaire loonkostensubsidie', en: 'flat wage cost subsidy' },
      canonical: 'LKS-FORF',
    },
    'Tijdelijke loonkostensubsidie': {
      label: { nl: 'tijdelijke loonkostensubsidie', en: 'temporary wage cost subsidy' },
      canonical: 'LKS-TIJD',
    },
    'WIW/ID-baan': { label: { nl: 'WIW- of ID-baan', en: 'subsidised job before 2004' }, canonical: null },
    'Beschut werk': { label: { nl: 'beschut werk', en: 'sheltered work' }, canonical: 'BESCHUT' },
    Participatieplaats: { label: { nl: 'participatieplaats', en: 'participation place' }, canonical: null },
  },
} as const satisfies SourceList
