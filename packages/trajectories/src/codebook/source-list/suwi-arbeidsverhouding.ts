import type { SourceList } from '../source-list.ts'

/**
 * Nature of the employment relation in the Dutch SUWI data register, version 15.0: two digits. In this version 81 is
 * payroll; in the wage tax return of 2022 that is 82.
 * Source: sgr.bkwi.nl, SUWI Gegevensregister 15.0, CdAardIkv.
 */
export const suwiArbeidsverhouding = {
  id: 'suwi-arbeidsverhouding',
  version: '15.0',
  validFrom: null,
  source: 'sgr.bkwi.nl: SUWI Gegevensregister 15.0, CdAardIkv',
  label: { nl: 'aard arbeidsverhouding (Suwi)', en: 'nature of employment (SUWI register, NL)' },
  target: 'CONTRACT',
  codes: {
    '01': { label: { nl: 'arbeidsovereenkomst', en: 'employment contract' }, canonical: null },
    '07': { label: { nl: 'stagiair', en: 'trainee' }, canonical: null },
    10: { label: { nl: 'Wsw-er', en: 'sheltered worker, Wsw' }, canonical: '8' },
    11: { label: { nl: 'uitzendkracht', en: 'agency worker' }, canonical: '5' },
    18: { label: { nl: 'publiekrechtelijke aanstelling', en: 'public appointment' }, canonical: null },
    20: { label: { nl: 'beschut werk', en: 'sheltered work' }, canonical: '8' },
    78: { label: { nl: 'werk als zelfstandige', en: 'self-employment' }, canonical: '11' },
    79: { label: { nl: 'opting-in', en: 'opting in' }, canonical: null },
    80: { label: { nl: 'sekswerker, fictief in dienst', en: 'sex worker, deemed employment' }, canonical: null },
    81: { label: { nl: 'payrolling', en: 'payroll' }, canonical: '6' },
  },
} as const satisfies SourceList
