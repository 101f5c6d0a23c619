import {
  EstimationFailure,
  fitLeastSquares,
  mean,
  quantile,
  robustCovariance,
  studentTQuantile,
} from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnContact, drawnEnrolment, drawnIntake } from '../example/drawn-rows.ts'

const guided = (prognosticScore: number, contacts: number, firstDay = 0) => ({
  observationEnd: 112,
  enrolment: drawnEnrolment({ endDate: 28 }),
  intake: drawnIntake({ prognosticScore }),
  contacts: Array.from({ length: contacts }, (_, day) => drawnContact({ date: firstDay + day })),
})

/** A score with log-odds 1. */
const good = 0.7310585786300049

/**
 * Parking: whether people with better chances beforehand get more attention. `slope`: change of ln(1 + contacts per four
 * weeks of the programme) per unit of log-odds of the prognostic score, with a heteroskedasticity-robust (HC2) interval;
 * above 0 those with better chances get more. `gap`: contacts per four weeks of the fifth with the best scores less those
 * of the fifth with the weakest. `waiting-weakest` and `waiting-best`: share of those fifths without any contact during
 * the first `waitDays` days, of those followed that long.
 *
 * The rate is per time in the programme (day 0 to its end or the end of observation), because who leaves early has no
 * time for contacts. Missing: people without a score strictly between 0 and 1, or seen less than four weeks in the
 * programme, are left out. `noContactRecords` when nobody has a contact on record: then not registered is likelier.
 */
export const parkingIndex = defineGroupMeasure({
  id: 'parking-index',
  kind: 'group',
  family: 'system',
  label: { nl: 'Parkeren van wie het verst van werk staat', en: 'Parking of those furthest from work' },
  summary: { nl: 'krijgt wie meer nodig heeft ook meer?', en: 'do those who need more get more?' },
  question: {
    nl: 'Krijgen mensen met weinig kans op werk minder aandacht dan mensen met veel kans?',
    en: 'Do people with little chance of work get less attention than people with good chances?',
  },
  construct: {
    nl: 'De samenhang tussen de kans op werk vooraf en het aantal contacten per vier weken in het traject.',
    en: 'The association between the chance of work beforehand and the contacts per four weeks in the programme.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Carter & Whitworth',
      year: 2015,
      title: 'Creaming and parking in quasi-marketised welfare-to-work schemes',
      taken: 'parking as little service for those furthest from work; the numbers are ours',
    },
  ],
  unit: 'slope',
  unitLabel: { nl: 'helling', en: 'slope' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'lower',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'contacts.enrolment_id',
      'contacts.date',
      'intakes.prognostic_score',
    ],
    optional: ['enrolments.end_date'],
  },
  options: z.strictObject({
    waitDays: z.number().int().min(7).max(730).default(90).describe('Days without any contact that count as waiting'),
  }),
  minimum: { persons: 100 },
  terms: {
    slope: { nl: 'meer contact bij betere kansen', en: 'more contact with better chances' },
    gap: {
      nl: 'contacten: vijfde met meeste kans min vijfde met minste',
      en: 'contacts: best fifth less weakest fifth',
    },
    'waiting-weakest': { nl: 'geen contact, vijfde met minste kans', en: 'no contact, fifth with least chance' },
    'waiting-best': { nl: 'geen contact, vijfde met meeste kans', en: 'no contact, fifth with most chance' },
  },
  limits: [
    {
      nl: 'Een contact dat niet is vastgelegd, telt als geen contact.',
      en: 'A contact that was not put on record counts as no contact.',
    },
    {
      nl: 'Het aantal contacten zegt niet of het gesprek iemand hielp.',
      en: 'The number of contacts does not tell whether the talk helped anyone.',
    },
    {
      nl: 'Wie is vrijgesteld of bewust met rust wordt gelaten, ziet er hier uit als geparkeerd.',
      en: 'Who is exempted or left in peace on purpose looks parked here.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'weinig kans: 1 contact in vier weken, veel kans: 3; ln 4 - ln 2',
        en: 'little chance: 1 contact in four weeks, good chance: 3; ln 4 - ln 2',
      },
      rows: { enrolled: [guided(0.5, 1), guided(0.5, 1), guided(good, 3), guided(good, 3)] },
      expected: [
        { term: 'slope', estimate: Math.LN2, n: 4 },
        { term: 'gap', estimate: 2, n: 4 },
        { term: 'waiting-weakest', estimate: 0, n: 2, nEvents: 0 },
      ],
    },
    {
      title: { nl: 'geen enkel contact vastgelegd', en: 'not a single contact on record' },
      rows: { enrolled: [guided(0.5, 0), guided(good, 0)] },
      expected: [{ term: 'slope', estimate: null, n: 2, reasons: ['noContactRecords'] }],
    },
  ],
  group({ enrolled }, { waitDays }) {
    const people = enrolled.flatMap((person) => {
      const score = person.intake?.prognosticScore ?? Number.NaN
      const days = programmeEnd(person) - person.timeZero
      return score > 0 && score < 1 && days >= 28
        ? [{ person, score, rate: (28 * contactsWithin(person, days)) / days }]
        : []
    })
    const n = people.length
    const unknown = (reason: string): GroupValue[] => [{ term: 'slope', estimate: null, n, reasons: [reason] }]
    if (n === 0) return unknown('noPrognosticScore')
    if (enrolled.every(({ contacts }) => contacts.length === 0)) return unknown('noContactRecords')
    const scores = Float64Array.from(people, ({ score }) => score)
    const weakest = people.filter(({ score }) => score <= quantile(scores, 0.2))
    const best = people.filter(({ score }) => score >= quantile(scores, 0.8))
    const rateOf = (group: typeof people) => mean(group.map(({ rate }) => rate))
    return [
      {
        term: 'slope',
        n,
        ...slopeOf(
          scores,
          Float64Array.from(people, ({ rate }) => Math.log1p(rate)),
        ),
      },
      { term: 'gap', unit: 'contacts per four weeks', estimate: rateOf(best) - rateOf(weakest), n },
      waiting(
        'waiting-weakest',
        weakest.map(({ person }) => person),
        waitDays,
      ),
      waiting(
        'waiting-best',
        best.map(({ person }) => person),
        waitDays,
      ),
    ]
  },
})

const programmeEnd = ({ enrolment, observationEnd }: PersonRows): number =>
  Math.min(enrolment.endDate ?? observationEnd, observationEnd)

const contactsWithin = ({ contacts, timeZero }: PersonRows, days: number): number =>
  contacts.filter(({ date }) => date !== null && date >= timeZero && date < timeZero + days).length

function slopeOf(scores: Float64Array, dose: Float64Array): Omit<GroupValue, 'term'> {
  try {
    const fit = fitLeastSquares({ columns: [scores.map((score) => Math.log(score / (1 - score)))], outcome: dose })
    const estimate = fit.coefficients[1] ?? Number.NaN
    const stdError = Math.sqrt(robustCovariance(fit, 'HC2')[1]?.[1] ?? Number.NaN)
    if (!Number.isFinite(stdError)) return { estimate }
    const reach = studentTQuantile(0.975, fit.degreesOfFreedom) * stdError
    return { estimate, stdError, confLow: estimate - reach, confHigh: estimate + reach }
  } catch (error) {
    if (error instanceof EstimationFailure) return { estimate: null, reasons: [error.code] }
    throw error
  }
}

function waiting(term: string, people: readonly PersonRows[], waitDays: number): GroupValue {
  const seen = people.filter(({ timeZero, observationEnd }) => observationEnd >= timeZero + waitDays)
  const n = seen.length
  const nEvents = seen.filter((person) => contactsWithin(person, waitDays) === 0).length
  if (n === 0) return { term, unit: 'share', estimate: null, n, reasons: ['notFollowedThatLong'] }
  return { term, unit: 'share', estimate: nEvents / n, n, nEvents }
}
