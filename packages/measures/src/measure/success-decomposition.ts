import { mean, normalQuantile, quantile } from '@doorstroom/statistics'
import { fromIsoDate } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { drawnIntake } from '../example/drawn-rows.ts'
import { kitagawa } from '../outcome/kitagawa.ts'
import { perOutcome } from '../outcome/per-outcome.ts'
import { prognosticScores } from '../outcome/prognostic-scores.ts'

const begun = (timeZero: number, prognosticScore: number, count: number) =>
  Array.from({ length: count }, () => ({ timeZero, intake: drawnIntake({ prognosticScore }) }))
const results = (...counts: readonly (readonly [yes: number, of: number])[]) =>
  Float64Array.from(counts.flatMap(([yes, of]) => Array.from({ length: of }, (_, row) => (row < yes ? 1 : 0))))

/**
 * Decomposition of a change in success between an earlier and a later period (Kitagawa): per outcome `change.<outcome>`
 * in its mean, later less earlier, and its two parts, which add up to it: `composition.<outcome>`, because people with
 * other chances came in, and `rate.<outcome>`, because people with the same chances did better or worse (with a normal
 * interval that takes the make-up of both periods as given). Chances are fifths of the prognostic score over both
 * periods together; a class that is empty in one period is joined with the next.
 *
 * The later period begins at `laterFrom`; without it, at the median day of assignment (that day included).
 * Missing: people without a score or the outcome are left out; n counts the rest. `onePeriod`, `noPrognosticScore`.
 */
export const successDecomposition = defineGroupMeasure({
  id: 'success-decomposition',
  kind: 'group',
  family: 'system',
  label: { nl: 'Beter werk of andere instroom?', en: 'Better work or other people coming in?' },
  summary: { nl: 'waar een verschil met vroeger vandaan komt', en: 'where a change over time comes from' },
  question: {
    nl: 'Is het resultaat beter geworden, of kwamen er mensen met meer kans binnen?',
    en: 'Did results improve, or did people with better chances come in?',
  },
  construct: {
    nl: 'De verandering in de uitkomst, verdeeld in een deel door andere instroom en een deel bij gelijke kansen vooraf.',
    en: 'The change in the outcome, split into a part from other intake and a part at the same chances beforehand.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Kitagawa',
      year: 1955,
      title: 'Components of a difference between two rates',
      doi: '10.1080/01621459.1955.10501299',
      taken: 'decomposition into composition and rate',
    },
  ],
  unit: 'units of the outcome',
  unitLabel: { nl: 'verschil in uitkomst', en: 'difference in outcome' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: { required: ['enrolments.assignment_date', 'intakes.prognostic_score'], optional: [] },
  options: z.strictObject({
    laterFrom: z.iso.date().nullable().default(null).describe('First day of the later period; null is the median day'),
    strata: z.number().int().min(2).max(20).default(5).describe('Into how many classes of chances people are divided'),
  }),
  minimum: { persons: 100 },
  limits: [
    {
      nl: 'De score moet in beide perioden hetzelfde betekenen.',
      en: 'The score must mean the same in both periods.',
    },
    {
      nl: 'Binnen een klasse kan de instroom ook veranderd zijn; dat komt bij het tweede deel terecht.',
      en: 'Intake may have changed within a class too; that ends up in the second part.',
    },
    {
      nl: 'Ook de arbeidsmarkt verandert: een beter resultaat bij gelijke kansen hoeft niet van de begeleiding te komen.',
      en: 'The labour market changes too: better results at the same chances need not come from the guidance.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'van half om half naar 80 om 20, met gelijke kansen 0,6 en 0,2: alles is instroom',
        en: 'from half and half to 80 and 20, rates stay 0.6 and 0.2: all of it is intake',
      },
      rows: {
        enrolled: [...begun(0, 0.8, 5), ...begun(0, 0.1, 5), ...begun(400, 0.8, 20), ...begun(400, 0.1, 5)],
        outcomes: new Map([['work', results([3, 5], [1, 5], [12, 20], [1, 5])]]),
      },
      options: { strata: 2 },
      expected: [
        { term: 'change.work', estimate: 0.12, n: 35 },
        { term: 'composition.work', estimate: 0.12, n: 35 },
        { term: 'rate.work', estimate: 0, n: 35 },
      ],
    },
    {
      title: {
        nl: 'dezelfde mensen, 1 van 2 wordt 2 van 2: alles is resultaat',
        en: 'the same people, 1 of 2 becomes 2 of 2: all of it is results',
      },
      rows: {
        enrolled: [...begun(0, 0.5, 2), ...begun(400, 0.5, 2)],
        outcomes: new Map([['work', results([1, 2], [2, 2])]]),
      },
      expected: [
        { term: 'composition.work', estimate: 0, n: 4 },
        { term: 'rate.work', estimate: 0.5, n: 4 },
      ],
    },
    {
      title: { nl: 'iedereen begon op dezelfde dag', en: 'everyone began on the same day' },
      rows: { enrolled: begun(0, 0.5, 2), outcomes: new Map([['work', results([1, 2])]]) },
      expected: [{ term: 'change.work', estimate: null, n: 2, reasons: ['onePeriod'] }],
    },
  ],
  group(group, options) {
    return perOutcome(group, 'change', ({ measure, values }) => {
      const people = peopleOf(group, values, options.laterFrom)
      const n = people.length
      const unknown = (reason: string): GroupValue[] => [
        { term: `change.${measure}`, estimate: null, n, reasons: [reason] },
      ]
      if (n === 0) return unknown('noPrognosticScore')
      const strata = strataOf(people, options.strata)
      if (strata.length === 0) return unknown('onePeriod')
      const sizes = [0, 1].map((period) => people.filter(({ later }) => later === period).length)
      const parts = strata.map((cell) => cell.map((outcomes) => mean(outcomes)))
      const { composition, rate } = kitagawa(
        strata.map((cell, index) => ({
          shares: [cell[0].length / (sizes[0] ?? 0), cell[1].length / (sizes[1] ?? 0)],
          rates: [parts[index]?.[0] ?? Number.NaN, parts[index]?.[1] ?? Number.NaN],
        })),
      )
      return [
        { term: `change.${measure}`, estimate: composition + rate, n },
        { term: `composition.${measure}`, estimate: composition, n },
        { term: `rate.${measure}`, estimate: rate, n, ...limits(rate, strata, sizes) },
      ]
    })
  },
})

interface Placed {
  readonly score: number
  readonly outcome: number
  readonly later: 0 | 1
}
type Cell = readonly [earlier: readonly number[], later: readonly number[]]

function peopleOf({ enrolled }: GroupRows, values: Float64Array, laterFrom: string | null): Placed[] {
  const scores = prognosticScores(enrolled)
  const known = enrolled.flatMap(({ timeZero }, row) => {
    const [score, outcome] = [scores[row] ?? Number.NaN, values[row] ?? Number.NaN]
    return Number.isFinite(score) && Number.isFinite(outcome) ? [{ timeZero, score, outcome }] : []
  })
  const days = known.map(({ timeZero }) => timeZero)
  const boundary = laterFrom === null ? quantile(Float64Array.from(days), 0.5) : (fromIsoDate(laterFrom) ?? Number.NaN)
  return known.map(({ timeZero, ...rest }) => ({ ...rest, later: timeZero >= boundary ? 1 : 0 }))
}

/** Outcomes per class of chances and period, weakest class first, none empty; no class when one period is. */
function strataOf(people: readonly Placed[], count: number): Cell[] {
  const scores = Float64Array.from(people, ({ score }) => score)
  const cuts = Array.from({ length: count - 1 }, (_, index) => quantile(scores, (index + 1) / count))
  const classOf = (score: number) => cuts.filter((cut) => score >= cut).length
  const cells: Cell[] = Array.from({ length: count }, (_, stratum) => {
    const inClass = people.filter(({ score }) => classOf(score) === stratum)
    const outcomesOf = (period: 0 | 1) => inClass.filter(({ later }) => later === period).map(({ outcome }) => outcome)
    return [outcomesOf(0), outcomesOf(1)]
  })
  const joined = (one: Cell, other: Cell): Cell => [
    [...one[0], ...other[0]],
    [...one[1], ...other[1]],
  ]
  const isWhole = (cell: Cell) => cell[0].length > 0 && cell[1].length > 0
  const strata: Cell[] = []
  let open: Cell = [[], []]
  for (const cell of cells) {
    open = joined(open, cell)
    if (!isWhole(open)) continue
    strata.push(open)
    open = [[], []]
  }
  const last = strata.at(-1)
  return last === undefined ? [] : [...strata.slice(0, -1), joined(last, open)]
}

/** Variance of the rate part at these shares; none when a cell holds one person only. */
function limits(rate: number, strata: readonly Cell[], sizes: readonly number[]): Partial<GroupValue> {
  const variance = strata.reduce((sum, cell) => {
    const weight = (cell[0].length / (sizes[0] ?? 0) + cell[1].length / (sizes[1] ?? 0)) / 2
    return sum + weight ** 2 * (varianceOfMean(cell[0]) + varianceOfMean(cell[1]))
  }, 0)
  const stdError = Math.sqrt(variance)
  if (!(stdError > 0)) return {}
  const reach = normalQuantile(0.975) * stdError
  return { stdError, confLow: rate - reach, confHigh: rate + reach }
}

function varianceOfMean(values: readonly number[]): number {
  const centre = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return squares / (values.length - 1) / values.length
}
