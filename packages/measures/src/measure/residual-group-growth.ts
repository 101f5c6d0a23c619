import { leastSquaresSlope, wilsonInterval } from '@doorstroom/statistics'
import type { Day, PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnBenefit, drawnEnrolment } from '../example/drawn-rows.ts'
import { isFirstEnrolment } from '../outcome/is-first-enrolment.ts'
import { benefitSpells } from '../window/benefit-spells.ts'

const quarterDays = 91

const onBenefitSince = (begin: number, startDate: number, endDate: number) => ({
  observationEnd: 183,
  enrolment: drawnEnrolment({ assignmentDate: startDate, startDate, endDate }),
  spells: [drawnBenefit(begin, null)],
})

/**
 * Growth of the residual group: of the people on benefit on a day, the share who have been on it for `longMonths` months
 * or more (interruptions of at most 31 days bridged) and had no programme during the last `quietDays` days. Measured
 * every 91 days from the first time zero on: `first` and `last` (Wilson's interval), and `slope`, the change of the share per
 * quarter by least squares over the quarters with at least `fewest` people on benefit. `longTerm` is the share on benefit that
 * long on the last day, whatever their programmes.
 *
 * Only people with an enrolment in the study are seen, each once. Missing: who is no longer followed on a day does not
 * count on it. `nobodyOnBenefit`; `notDefined` for a slope over fewer than two quarters.
 */
export const residualGroupGrowth = defineGroupMeasure({
  id: 'residual-group-growth',
  kind: 'group',
  family: 'system',
  label: { nl: 'Groeiende restgroep', en: 'Growing residual group' },
  summary: { nl: 'lang in de uitkering, en geen traject', en: 'long on benefit, and no programme' },
  question: {
    nl: 'Wordt de groep die lang in de uitkering zit en geen traject heeft groter?',
    en: 'Is the group growing that is long on benefit and has no programme?',
  },
  construct: {
    nl: 'Het deel van de mensen met een uitkering dat er al lang in zit en het laatste half jaar geen traject had, per kwartaal.',
    en: 'The part of people on benefit who have long been on it and had no programme in the last half year, per quarter.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Carter & Whitworth',
      year: 2015,
      title: 'Creaming and parking in quasi-marketised welfare-to-work schemes',
      taken: 'who is left behind as a result of selection; the definition is ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: ['enrolments.start_date', 'enrolments.end_date'],
  },
  options: z.strictObject({
    longMonths: z.number().int().min(1).max(240).default(24).describe('Months on benefit that count as long'),
    quietDays: z.number().int().min(1).max(1095).default(182).describe('Days without a programme'),
    fewest: z
      .number()
      .int()
      .min(1)
      .default(10)
      .describe('Fewest people on benefit for a quarter to count in the slope'),
  }),
  minimum: { persons: 30 },
  terms: {
    first: { nl: 'restgroep op de eerste peildag', en: 'residual group on the first day' },
    last: { nl: 'restgroep op de laatste peildag', en: 'residual group on the last day' },
    slope: { nl: 'verandering per kwartaal', en: 'change per quarter' },
    longTerm: { nl: 'lang in de uitkering op de laatste peildag', en: 'long on benefit on the last day' },
  },
  limits: [
    {
      nl: 'Alleen mensen die ooit een traject kregen, zijn te zien. Wie nooit een aanbod kreeg, ontbreekt.',
      en: 'Only people who once got a programme are seen. Who never got an offer is missing.',
    },
    {
      nl: 'Als sterke mensen vertrekken, wordt de rest gemiddeld zwakker zonder dat iemand zwakker werd.',
      en: 'When strong people leave, the rest gets weaker on average without anyone getting weaker.',
    },
    {
      nl: 'Bij een studie met één instroommoment zit iedereen steeds langer in de uitkering; de groei is dan geen trend.',
      en: 'In a study with one moment of intake everyone has been on benefit ever longer; growth is then no trend.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'beiden drie jaar uitkering; een traject liep twee maanden, het andere bleef lopen',
        en: 'both three years on benefit; one programme ran two months, the other went on',
      },
      rows: { enrolled: [onBenefitSince(-1095, 0, 0), onBenefitSince(-1095, 0, 183)] },
      options: { quietDays: 60, fewest: 1 },
      expected: [
        { term: 'first', estimate: 0, n: 2, nEvents: 0 },
        { term: 'last', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'slope', estimate: 0.25 },
        { term: 'longTerm', estimate: 1, n: 2 },
      ],
    },
    {
      title: { nl: 'niemand heeft een uitkering', en: 'nobody is on benefit' },
      rows: { enrolled: [{ observationEnd: 100 }] },
      expected: [{ term: 'first', estimate: null, n: 0, reasons: ['nobodyOnBenefit'] }],
    },
  ],
  group({ enrolled }, options) {
    const people = enrolled.filter(isFirstEnrolment).map((person) => ({ person, stays: benefitSpells(person, null) }))
    const begin = people.reduce((least, { person }) => Math.min(least, person.timeZero), Number.POSITIVE_INFINITY)
    const end = people.reduce((most, { person }) => Math.max(most, person.observationEnd), Number.NEGATIVE_INFINITY)
    const quarters: Quarter[] = []
    for (let day = begin; day < end; day += quarterDays) quarters.push(quarterOn(people, day, options))
    const counted = quarters.filter(({ stock }) => stock > 0)
    const [first, last] = [counted[0], counted.at(-1)]
    if (first === undefined || last === undefined)
      return [{ term: 'first', estimate: null, n: 0, reasons: ['nobodyOnBenefit'] }]
    return [
      shareOf('first', first.residual, first.stock),
      shareOf('last', last.residual, last.stock),
      slopeOf(quarters, options.fewest),
      shareOf('longTerm', last.long, last.stock),
    ]
  },
})

interface Quarter {
  readonly day: Day
  readonly stock: number
  readonly long: number
  readonly residual: number
}

interface OnRecord {
  readonly person: PersonRows
  readonly stays: ReturnType<typeof benefitSpells>
}

function quarterOn(
  people: readonly OnRecord[],
  day: Day,
  { longMonths, quietDays }: { readonly longMonths: number; readonly quietDays: number },
): Quarter {
  const stock = people.flatMap(({ person, stays }) => {
    const stay = day < person.observationEnd ? stays.find((span) => span.begin <= day && span.end > day) : undefined
    return stay === undefined ? [] : [{ person, stay }]
  })
  const long = stock.filter(({ stay }) => day - stay.begin >= (longMonths * 365.25) / 12)
  const residual = long.filter(({ person }) => !hadProgramme(person, day - quietDays, day))
  return { day, stock: stock.length, long: long.length, residual: residual.length }
}

/** Whether any programme ran on a day after `from` up to and including `day`; one without an end runs on. */
function hadProgramme({ enrolment, otherEnrolments }: PersonRows, from: Day, day: Day): boolean {
  return [enrolment, ...otherEnrolments].some(
    ({ assignmentDate, startDate, endDate }) =>
      (startDate ?? assignmentDate) <= day && (endDate ?? Number.POSITIVE_INFINITY) > from,
  )
}

function shareOf(term: string, nEvents: number, n: number): GroupValue {
  const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
  return { term, estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson' }
}

function slopeOf(quarters: readonly Quarter[], fewest: number): GroupValue {
  const used = quarters.filter(({ stock }) => stock >= fewest)
  const slope = leastSquaresSlope(
    used.map(({ day }) => day / quarterDays),
    used.map(({ residual, stock }) => residual / stock),
  )
  const row = { term: 'slope', unit: 'share per quarter' }
  return used.length < 2 || !Number.isFinite(slope)
    ? { ...row, estimate: null, reasons: ['notDefined'] }
    : { ...row, estimate: slope }
}
