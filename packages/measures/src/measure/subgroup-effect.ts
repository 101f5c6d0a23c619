import { holmAdjusted, normalQuantile, normalUpperTail, quantile } from '@doorstroom/statistics'
import { z } from 'zod'
import { hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { isMadeByLot } from '../gate/made-by-lot.ts'
import { perOutcome } from '../outcome/per-outcome.ts'

const eight: readonly (0 | 1)[] = [1, 1, 0, 0, 1, 1, 0, 0]
const half = { name: 'low-education', binary: true, essential: false, values: Float64Array.of(1, 1, 1, 1, 0, 0, 0, 0) }

/**
 * Effect by subgroup: the difference between the arms, treated less comparison, among people with and without each
 * characteristic of the study, and whether these differ. A characteristic that is a number is split above its median.
 * Per outcome and characteristic `with.<outcome>.<name>`, `without.<outcome>.<name>` and
 * `interaction.<outcome>.<name>`, with less without, each with a normal interval from the four spreads; and
 * `p-holm.<outcome>.<name>`, the p-value of that interaction corrected for all interactions tested (Holm). On the scale
 * of the outcome itself, so that differences of shares stay differences of shares. Comparison weights are used where
 * the study has them, taken as known.
 *
 * Missing: who lacks the outcome or the characteristic is left out of that subgroup. A subgroup with fewer than `perArm` in an arm
 * gives `notDefined` and no interaction. `noComparison`, `noCovariates`; arms not made by lot give the warning `notByLot`.
 */
export const subgroupEffect = defineGroupMeasure({
  id: 'subgroup-effect',
  kind: 'group',
  family: 'system',
  label: { nl: 'Effect per groep', en: 'Effect by subgroup' },
  summary: { nl: 'werkt het voor de een anders dan voor de ander?', en: 'does it work differently for some?' },
  question: {
    nl: 'Is het verschil tussen de groepen voor sommige mensen groter dan voor andere?',
    en: 'Is the difference between the arms larger for some people than for others?',
  },
  construct: {
    nl: 'Het verschil in uitkomst tussen de groepen, bij mensen met en zonder een kenmerk vooraf.',
    en: 'The difference in outcome between the arms, among people with and without a characteristic beforehand.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Altman & Bland',
      year: 2003,
      title: 'Interaction revisited: the difference between two estimates',
      doi: '10.1136/bmj.326.7382.219',
      taken: 'test the difference of the differences, not each by itself',
    },
    {
      author: 'Holm',
      year: 1979,
      title: 'A simple sequentially rejective multiple test procedure',
      taken: 'correction',
    },
  ],
  unit: 'units of the outcome',
  unitLabel: { nl: 'verschil in uitkomst', en: 'difference in outcome' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: { required: ['enrolments.assignment_date', 'enrolments.arm'], optional: ['enrolments.assignment_mechanism'] },
  options: z.strictObject({
    perArm: z.number().int().min(2).default(50).describe('Fewest people per arm for a subgroup to be shown'),
  }),
  minimum: { persons: 200 },
  limits: [
    {
      nl: 'Wel een duidelijk verschil in de ene groep en niet in de andere betekent niet dat de groepen verschillen; kijk naar de interactie.',
      en: 'A clear difference in one subgroup and not in the other does not mean that they differ; look at the interaction.',
    },
    {
      nl: 'Bij veel kenmerken valt er altijd wel een op. Noem vooraf om welke het gaat.',
      en: 'With many characteristics one will always stand out. Name beforehand which ones it is about.',
    },
    {
      nl: 'De groepen zijn meestal te klein om een verschil tussen groepen te kunnen zien.',
      en: 'Subgroups are mostly too small to see a difference between them.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'met het kenmerk 2 van 2 tegen 1 van 2, zonder 1 van 2 tegen 1 van 2',
        en: 'with the characteristic 2 of 2 against 1 of 2, without 1 of 2 against 1 of 2',
      },
      rows: {
        enrolled: eight.map(() => ({})),
        treated: eight,
        covariates: [half],
        mechanism: 'individual-random',
        outcomes: new Map([['work', Float64Array.of(1, 1, 1, 0, 1, 0, 0, 1)]]),
      },
      options: { perArm: 2 },
      expected: [
        { term: 'with.work.low-education', estimate: 0.5, n: 4, stdError: 0.5, warnings: [] },
        { term: 'without.work.low-education', estimate: 0, n: 4, stdError: Math.SQRT1_2 },
        { term: 'interaction.work.low-education', estimate: 0.5, n: 8, stdError: 0.8660254038 },
        { term: 'p-holm.work.low-education', estimate: 0.5637028617 },
      ],
    },
    {
      title: { nl: 'te weinig mensen per groep', en: 'too few people per arm' },
      rows: {
        enrolled: eight.map(() => ({})),
        treated: eight,
        covariates: [half],
        outcomes: new Map([['work', Float64Array.of(1, 1, 1, 0, 1, 0, 0, 1)]]),
      },
      expected: [{ term: 'with.work.low-education', estimate: null, n: 4, reasons: ['notDefined'] }],
    },
    {
      title: { nl: 'één groep', en: 'one group' },
      rows: { enrolled: [{}], outcomes: new Map([['work', Float64Array.of(1)]]) },
      expected: [{ term: 'interaction', estimate: null, reasons: ['noComparison'] }],
    },
  ],
  group(group, { perArm }) {
    if (!hasArms(group.treated)) return [{ term: 'interaction', estimate: null, reasons: ['noComparison'] }]
    if (group.covariates.length === 0) return [{ term: 'interaction', estimate: null, reasons: ['noCovariates'] }]
    const warnings = isMadeByLot(group.mechanism) ? [] : ['notByLot']
    const rows = perOutcome(group, 'interaction', ({ measure, values }) =>
      group.covariates.flatMap((covariate) => {
        const name = `${measure}.${covariate.name}`
        const cut = covariate.binary ? 0.5 : quantile(covariate.values.filter(Number.isFinite), 0.5)
        const inside = covariate.values.map((value) => (Number.isFinite(value) ? Number(value > cut) : Number.NaN))
        const sides = [1, 0].map((side) => differenceWithin(group, values, (row) => inside[row] === side, perArm))
        return [
          termOf(`with.${name}`, sides[0]),
          termOf(`without.${name}`, sides[1]),
          termOf(`interaction.${name}`, contrast(sides[0], sides[1])),
        ]
      }),
    )
    return [...rows, ...corrected(rows)].map((value) => (value.estimate === null ? value : { ...value, warnings }))
  },
})

interface Difference {
  readonly estimate: number
  readonly variance: number
  readonly n: number
}

function differenceWithin(
  { treated, weights }: GroupRows,
  values: Float64Array,
  inSubgroup: (row: number) => boolean,
  perArm: number,
): Difference {
  const arms = ([1, 0] as const).map((arm) => {
    const rows = treated.flatMap((code, row) => {
      const weight = weights === null ? 1 : (weights[row] ?? 0)
      const value = values[row] ?? Number.NaN
      return code === arm && inSubgroup(row) && weight > 0 && Number.isFinite(value) ? [{ value, weight }] : []
    })
    const total = rows.reduce((sum, { weight }) => sum + weight, 0)
    const centre = rows.reduce((sum, { value, weight }) => sum + weight * value, 0) / total
    const squares = rows.reduce((sum, { value, weight }) => sum + (weight * (value - centre)) ** 2, 0)
    const n = rows.length
    return { n, centre, variance: (squares / total ** 2) * (n / (n - 1)) }
  })
  const [one, other] = arms
  const n = (one?.n ?? 0) + (other?.n ?? 0)
  const defined = arms.every((arm) => arm.n >= perArm)
  const unknown = { estimate: Number.NaN, variance: Number.NaN, n }
  if (!defined || one === undefined || other === undefined) return unknown
  return { estimate: one.centre - other.centre, variance: one.variance + other.variance, n }
}

const contrast = (one: Difference | undefined, other: Difference | undefined): Difference | undefined =>
  one === undefined || other === undefined
    ? undefined
    : { estimate: one.estimate - other.estimate, variance: one.variance + other.variance, n: one.n + other.n }

function termOf(term: string, difference: Difference | undefined): GroupValue {
  if (difference === undefined || !Number.isFinite(difference.estimate))
    return { term, estimate: null, n: difference?.n ?? 0, reasons: ['notDefined'] }
  const { estimate, variance, n } = difference
  const stdError = Math.sqrt(variance)
  if (!(stdError > 0)) return { term, estimate, n }
  const reach = normalQuantile(0.975) * stdError
  return { term, estimate, n, stdError, confLow: estimate - reach, confHigh: estimate + reach }
}

/** Holm's correction of the p-values of every interaction that has a standard error. */
function corrected(rows: readonly GroupValue[]): GroupValue[] {
  const tested = rows.filter(({ term, stdError }) => term.startsWith('interaction.') && stdError !== undefined)
  const pValues = holmAdjusted(
    tested.map(({ estimate, stdError }) => Math.min(1, 2 * normalUpperTail(Math.abs(estimate ?? 0) / (stdError ?? 1)))),
  )
  return tested.map(({ term, n }, index) => ({
    term: term.replace('interaction', 'p-holm'),
    unit: 'probability',
    estimate: pValues[index] ?? null,
    n: n ?? 0,
  }))
}
