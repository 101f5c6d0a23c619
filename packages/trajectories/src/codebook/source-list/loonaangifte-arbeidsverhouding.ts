import type { SourceList } from '../source-list.ts'

/**
 * Nature of the employment relation in the Dutch wage tax return of 2022. An ordinary contract has no counterpart: this
 * code does not say whether it is permanent. In this version 82 is payroll; in version 15.0 of the SUWI register 81 is.
 * Source: subadvies.nl, code aard arbeidsverhouding (2022); ABU for phases A, B and C of agency work.
 */
export const loonaangifteArbeidsverhouding = {
  id: 'loonaangifte-arbeidsverhouding',
  version: '2022',
  validFrom: '2022-01-01',
  source: 'subadvies.nl: code aard arbeidsverhouding; abu.nl: uitzendfasen',
  label: { nl: 'aard arbeidsverhouding (loonaangifte)', en: 'nature of employment (wage tax return, NL)' },
  target: 'CONTRACT',
  codes: {
    1: { label: { nl: 'arbeidsovereenkomst', en: 'employment contract' }, canonical: null },
    4: { label: { nl: 'deelvisser', en: 'share fisher' }, canonical: null },
    6: { label: { nl: 'musicus of artiest', en: 'musician or artist' }, canonical: null },
    7: { label: { nl: 'stagiair', en: 'trainee' }, canonical: null },
    11: { label: { nl: 'uitzendkracht', en: 'agency worker' }, canonical: '5' },
    18: { label: { nl: 'publiekrechtelijke aanstelling', en: 'public appointment' }, canonical: null },
    21: { label: { nl: 'Wsw beschut', en: 'sheltered work, Wsw' }, canonical: '8' },
    22: { label: { nl: 'Wsw detachering', en: 'secondment, Wsw' }, canonical: '8', ownReading: true },
    23: { label: { nl: 'Wsw begeleid werk', en: 'supported work, Wsw' }, canonical: '8', ownReading: true },
    24: { label: { nl: 'beschut werk Participatiewet', en: 'sheltered work, Participation Act' }, canonical: '8' },
    79: { label: { nl: 'opting-in', en: 'opting in' }, canonical: null },
    81: { label: { nl: 'overige fictieve dienstbetrekking', en: 'other deemed employment' }, canonical: null },
    82: { label: { nl: 'payrolling', en: 'payroll' }, canonical: '6' },
    83: { label: { nl: 'bbl', en: 'work-based vocational training' }, canonical: '10' },
  },
} as const satisfies SourceList
