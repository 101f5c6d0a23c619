import { mean, standardDeviation } from '@doorstroom/statistics'
import { calendarOf, type Day } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { drawnCharacteristics } from '../example/drawn-rows.ts'

const livingIn = (regionCode: string) => drawnCharacteristics({ regionCode })
const figures = { stockEligible: null, capacitySlots: null, priceIndex: null, wmlHour: null }
const tight = { ...figures, regionCode: 'A', month: 0, vacancies: 1200, unemployed: 1000 }
const slack = { ...figures, regionCode: 'B', month: 0, vacancies: 300, unemployed: 1000 }

/**
 * Tightness of the regional labour market: vacancies per 100 unemployed in each person's region in the month of time
 * zero. Per arm the `mean` over persons and the `spread` (standard deviation), and the `difference` of the means,
 * treated less comparison. Surroundings, no result: a difference between the arms is a reason to correct.
 *
 * Missing: a figure holds for at most two months after its own (a quarter); it is never taken from a later month. Who
 * lives where no figure is known is left out (n says how many remain); without anyone `noContext`.
 */
export const labourMarketTightness = defineGroupMeasure({
  id: 'labour-market-tightness',
  kind: 'group',
  family: 'outflow',
  label: { nl: 'Spanning op de regionale arbeidsmarkt', en: 'Tightness of the regional labour market' },
  summary: { nl: 'vacatures per 100 werklozen bij de start', en: 'vacancies per 100 unemployed at time zero' },
  question: { nl: 'Hoeveel werk was er in de regio?', en: 'How much work was there in the region?' },
  construct: {
    nl: 'Openstaande vacatures per honderd werklozen in het gebied en de maand waarin iemand begon.',
    en: 'Open vacancies per hundred unemployed in the region and the month in which someone began.',
  },
  origin: 'established',
  sources: [
    { author: 'CBS', year: 2023, title: 'Spanningsindicator arbeidsmarkt', taken: 'vacancies over unemployed' },
  ],
  unit: 'vacancies per 100 unemployed',
  unitLabel: { nl: 'vacatures per 100 werklozen', en: 'vacancies per 100 unemployed' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'persons.region_code',
      'context.region_code',
      'context.month',
      'context.vacancies',
      'context.unemployed',
    ],
    optional: ['enrolments.arm'],
  },
  options: z.strictObject({
    carryMonths: z.number().int().min(0).max(12).default(2).describe('Months after its own that a figure still holds'),
  }),
  minimum: { persons: 30 },
  terms: {
    mean: { nl: 'gemiddelde', en: 'mean' },
    spread: { nl: 'spreiding', en: 'spread' },
    difference: { nl: 'verschil tussen de groepen', en: 'difference between the arms' },
  },
  limits: [
    {
      nl: 'Vacatures in andere beroepen dan die van de deelnemers tellen mee.',
      en: 'Vacancies in occupations other than those of the participants count too.',
    },
    {
      nl: 'Lage werkloosheid betekent niet dat er werk is voor wie het langst zoekt.',
      en: 'Low unemployment does not mean that there is work for who has searched longest.',
    },
  ],
  examples: [
    {
      title: { nl: 'een in een krappe en een in een ruime regio', en: 'one in a tight and one in a slack region' },
      rows: {
        enrolled: [
          { timeZero: 10, person: livingIn('A') },
          { timeZero: 10, person: livingIn('B') },
        ],
        treated: [1, 0],
        registers: { context: [tight, slack] },
      },
      expected: [
        { term: 'mean', arm: 'treated', estimate: 120, n: 1 },
        { term: 'mean', arm: 'comparison', estimate: 30, n: 1 },
        { term: 'difference', estimate: 90, n: 2 },
      ],
    },
    {
      title: { nl: 'het laatste cijfer is vijf maanden oud', en: 'the last figure is five months old' },
      rows: { enrolled: [{ timeZero: 160, person: livingIn('A') }], registers: { context: [tight] } },
      expected: [{ term: 'mean', estimate: null, n: 0, reasons: ['noContext'] }],
    },
  ],
  group(rows, { carryMonths }) {
    const values = tightnessPerPerson(rows, carryMonths)
    const arms = armsOf(rows.treated).map(({ arm, members }) => ({
      arm,
      values: Float64Array.from(members, (position) => values[position] ?? Number.NaN).filter(Number.isFinite),
    }))
    const perArm = arms.flatMap(({ arm, values: inArm }): GroupValue[] => {
      const n = inArm.length
      if (n === 0) return [{ term: 'mean', arm, estimate: null, n, reasons: ['noContext'] }]
      const average: GroupValue = { term: 'mean', arm, estimate: mean(inArm), n }
      return n < 2 ? [average] : [average, { term: 'spread', arm, estimate: standardDeviation(inArm), n }]
    })
    if (!hasArms(rows.treated)) return perArm
    const [treated, comparison] = arms.map(({ values: inArm }) => mean(inArm))
    const difference = (treated ?? Number.NaN) - (comparison ?? Number.NaN)
    const n = arms.reduce((sum, { values: inArm }) => sum + inArm.length, 0)
    return [
      ...perArm,
      Number.isFinite(difference)
        ? { term: 'difference', estimate: difference, n }
        : { term: 'difference', estimate: null, n, reasons: ['noContext'] },
    ]
  },
})

/** Months since the beginning of the calendar: two days of the same month have the same number. */
function monthNumber(day: Day): number {
  const { year, month } = calendarOf(day)
  return 12 * year + month
}

function tightnessPerPerson({ enrolled, registers }: GroupRows, carryMonths: number): number[] {
  const figuresOf = new Map<string, { month: number; tightness: number }[]>()
  for (const { regionCode, month, vacancies, unemployed } of registers.context) {
    if (vacancies === null || unemployed === null || unemployed <= 0) continue
    const figure = { month: monthNumber(month), tightness: (100 * vacancies) / unemployed }
    figuresOf.set(regionCode, [...(figuresOf.get(regionCode) ?? []), figure])
  }
  for (const list of figuresOf.values()) list.sort((left, right) => right.month - left.month)
  return enrolled.map(({ person, timeZero }) => {
    const month = monthNumber(timeZero)
    const list = figuresOf.get(person?.regionCode ?? '') ?? []
    const latest = list.find((figure) => figure.month <= month)
    return latest !== undefined && month - latest.month <= carryMonths ? latest.tightness : Number.NaN
  })
}
