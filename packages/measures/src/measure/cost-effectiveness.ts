import { normalCumulative, normalQuantile } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { type CostAndEffect, costAndEffect } from '../cost/cost-and-effect.ts'
import { costLimits, costOption } from '../cost/cost-option.ts'
import { type EstimatedRatio, fiellerInterval } from '../cost/fieller-interval.ts'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnCost, drawnJob } from '../example/drawn-rows.ts'
import { isMadeByLot } from '../gate/made-by-lot.ts'
import { type PaidWorkWindow, paidWorkWeeks } from '../window/paid-work-weeks.ts'
import { sustainedEmployment } from './sustained-employment.ts'

const arm = (size: number, amountEur: number, workers: number): Partial<PersonRows>[] =>
  Array.from({ length: size }, (_, index) => ({
    observationEnd: 364,
    costs: [drawnCost({ category: 'programme', amountEur, date: 20 })],
    jobs: index < workers ? [drawnJob({ begin: 0, end: 200 })] : [],
  }))
const armCodes = (treated: number, comparison: number): (0 | 1)[] => [
  ...Array.from({ length: treated }, () => 1 as const),
  ...Array.from({ length: comparison }, () => 0 as const),
]
const golden = { enrolled: [...arm(50, 4200, 19), ...arm(50, 1500, 15)], treated: armCodes(50, 50) }

/**
 * What one more unit of effect costs: the difference in mean cost (`cost-difference`) over the difference in mean
 * effect (`effect-difference`), treated less comparison (`ratio`, with Fieller's interval when the effect is clearly not
 * zero). For each amount that one unit may cost: what is left over per person (`net-benefit.<amount>`, amount times
 * effect less cost) and the probability that it is above zero (`acceptability.<amount>`), by the normal distribution of
 * the means. Raw means: no correction for arms that differed beforehand.
 *
 * Missing: only people of whom cost and effect are both known. A ratio exists only where one buys the other: `dominant`
 * when the approach is cheaper and better, `dominated` when dearer and no better, `notDefined` without difference in
 * effect; a ratio of less effect for less cost has the warning `savesByLess`. Without two arms `noComparison`.
 */
export const costEffectiveness = defineGroupMeasure({
  id: 'cost-effectiveness',
  kind: 'group',
  family: 'cost-and-harm',
  label: { nl: 'Kosteneffectiviteit', en: 'Cost-effectiveness' },
  summary: { nl: 'wat één extra blijvende baan kost', en: 'what one more lasting job costs' },
  question: { nl: 'Is het extra geld het waard?', en: 'Is the extra money worth it?' },
  construct: {
    nl: 'Het verschil in kosten tussen twee groepen, gedeeld door het verschil in blijvend werk (of in weken werk).',
    en: 'The difference in costs between two arms over the difference in lasting work (or in weeks of work).',
  },
  origin: 'established',
  sources: [
    {
      author: 'Drummond, Sculpher, Claxton, Stoddart & Torrance',
      year: 2015,
      title: 'Methods for the economic evaluation of health care programmes',
      taken: 'incremental ratio, quadrants, perspective',
    },
    {
      author: 'Stinnett & Mullahy',
      year: 1998,
      title: 'Net health benefits: a new framework for the analysis of uncertainty in cost-effectiveness analysis',
      doi: '10.1177/0272989X98018002S09',
      taken: 'net benefit at an amount per unit of effect',
    },
    {
      author: 'Fieller',
      year: 1954,
      title: 'Some problems in interval estimation',
      taken: 'interval of a ratio of two means',
    },
  ],
  unit: '€ per unit of effect',
  unitLabel: { nl: 'euro per eenheid effect', en: 'euros per unit of effect' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'enrolments.arm',
      'costs.category',
      'costs.amount_eur',
      'jobs.begin',
      'jobs.end',
    ],
    optional: ['enrolments.assignment_mechanism', 'costs.date', 'costs.price_year', 'jobs.hours_contract'],
  },
  options: costOption
    .extend({
      effect: z
        .enum(['lasting-job', 'weeks-in-work'])
        .default('lasting-job')
        .describe('What is bought: a lasting job, or a week in paid work'),
      threshold: z.number().int().min(1).max(520).default(26).describe('Fewest weeks with paid work of a lasting job'),
      amounts: z
        .array(z.number().min(0))
        .min(1)
        .default([10_000, 20_000, 40_000])
        .describe('Amounts in euros that one unit of effect may cost'),
    })
    .refine(({ weeks, threshold }) => threshold <= weeks, { message: 'the window must hold at least threshold weeks' }),
  minimum: { persons: 60 },
  terms: {
    'cost-difference': { nl: 'verschil in kosten per persoon', en: 'difference in cost per person' },
    'effect-difference': { nl: 'verschil in effect per persoon', en: 'difference in effect per person' },
    ratio: { nl: 'kosten van één eenheid effect meer', en: 'cost of one more unit of effect' },
  },
  limits: [
    {
      nl: 'Zonder loting kan het verschil ook komen doordat de groepen vooraf al verschilden.',
      en: 'Without lots the difference may come from arms that differed beforehand.',
    },
    {
      nl: 'Welzijn, zeggenschap en schade zitten niet in dit getal. Leg ze ernaast.',
      en: 'Wellbeing, a say and harm are not in this number. Put them beside it.',
    },
    ...costLimits,
  ],
  examples: [
    {
      title: {
        nl: '2.700 euro meer, 8 procentpunt meer blijvend werk: 2.700 / 0,08',
        en: '2,700 euros more, 8 percentage points more lasting work: 2,700 / 0.08',
      },
      rows: { ...golden, mechanism: 'individual-random' },
      options: { amounts: [20_000] },
      expected: [
        { term: 'cost-difference', estimate: 2700, n: 100, warnings: [] },
        { term: 'effect-difference', estimate: 0.08, n: 100 },
        { term: 'ratio', estimate: 33_750, n: 100 },
        { term: 'net-benefit.20000', estimate: -1100, n: 100 },
      ],
    },
    {
      title: { nl: 'goedkoper en beter: geen verhouding nodig', en: 'cheaper and better: no ratio needed' },
      rows: { enrolled: [...arm(4, 1000, 3), ...arm(4, 2000, 1)], treated: armCodes(4, 4), mechanism: 'matched' },
      expected: [
        { term: 'cost-difference', estimate: -1000, warnings: ['notByLot'] },
        { term: 'ratio', estimate: null, reasons: ['dominant'] },
      ],
    },
    {
      title: { nl: 'één groep', en: 'one arm' },
      rows: { enrolled: arm(2, 1000, 1) },
      expected: [{ term: 'ratio', estimate: null, reasons: ['noComparison'] }],
    },
  ],
  group({ enrolled, treated, mechanism }, { effect, threshold, amounts, ...rule }) {
    const horizonDays = 7 * rule.weeks
    const none = (reason: string): GroupValue[] => [{ term: 'ratio', horizonDays, estimate: null, reasons: [reason] }]
    if (!hasArms(treated)) return none('noComparison')
    const window = { from: 1, to: rule.weeks, minimumHours: rule.minimumHours, unsubsidised: false }
    const effectOf = (person: PersonRows) => effects[effect](person, window, threshold)
    const [first, second] = armsOf(treated).map(({ members }) =>
      costAndEffect(
        members.flatMap((position) => enrolled[position] ?? []),
        rule,
        effectOf,
      ),
    )
    if (!first?.n || !second?.n) return none('noCosts')
    const warnings = [
      ...(isMadeByLot(mechanism) ? [] : ['notByLot']),
      ...(first.mixedPrices || second.mixedPrices ? ['mixedPriceYears'] : []),
    ]
    const n = first.n + second.n
    const values = compare(difference(first, second), amounts, effect === 'lasting-job' ? 'share' : 'weeks')
    const known = first.n < 2 || second.n < 2 ? values.map(withoutSpread) : values
    return known.map((value) => ({ ...value, horizonDays, n, warnings: [...warnings, ...(value.warnings ?? [])] }))
  },
})

type Effect = (person: PersonRows, window: PaidWorkWindow, threshold: number) => number | null

const effects: Readonly<Record<'lasting-job' | 'weeks-in-work', Effect>> = {
  'lasting-job': (person, window, threshold) => {
    const measured = sustainedEmployment.value(person, { ...window, unsubsidised: false, threshold })
    return 'value' in measured ? measured.value : null
  },
  'weeks-in-work': (person, window) => {
    const { worked, unknown } = paidWorkWeeks(person, window)
    return unknown === 0 ? worked : null
  },
}

/** Cost as numerator, effect as denominator, treated less comparison. */
const difference = (treated: CostAndEffect, comparison: CostAndEffect): EstimatedRatio => ({
  numerator: treated.cost - comparison.cost,
  denominator: treated.effect - comparison.effect,
  numeratorVariance: treated.costVariance + comparison.costVariance,
  denominatorVariance: treated.effectVariance + comparison.effectVariance,
  covariance: treated.covariance + comparison.covariance,
})

const confLevel = 0.95

function compare(found: EstimatedRatio, amounts: readonly number[], effectUnit: string): GroupValue[] {
  const { numerator: cost, denominator: effect } = found
  return [
    { term: 'cost-difference', unit: '€', ...withReach(cost, found.numeratorVariance) },
    { term: 'effect-difference', unit: effectUnit, ...withReach(effect, found.denominatorVariance) },
    { term: 'ratio', ...ratioOf(found) },
    ...amounts.flatMap((amount): GroupValue[] => {
      const benefit = amount * effect - cost
      const variance = Math.max(
        0,
        amount ** 2 * found.denominatorVariance + found.numeratorVariance - 2 * amount * found.covariance,
      )
      return [
        { term: `net-benefit.${amount}`, unit: '€', ...withReach(benefit, variance) },
        {
          term: `acceptability.${amount}`,
          unit: 'probability',
          ...(variance > 0
            ? { estimate: normalCumulative(benefit / Math.sqrt(variance)) }
            : { estimate: null, reasons: ['notDefined'] }),
        },
      ]
    }),
  ]
}

function ratioOf(found: EstimatedRatio): Omit<GroupValue, 'term'> {
  const { numerator: cost, denominator: effect } = found
  if (effect >= 0 && cost <= 0 && (effect > 0 || cost < 0)) return { estimate: null, reasons: ['dominant'] }
  if (effect <= 0 && cost >= 0 && (effect < 0 || cost > 0)) return { estimate: null, reasons: ['dominated'] }
  if (effect === 0) return { estimate: null, reasons: ['notDefined'] }
  const interval = fiellerInterval(found, confLevel)
  return {
    estimate: cost / effect,
    ...(interval === null ? {} : { confLow: interval.low, confHigh: interval.high }),
    ...(effect < 0 ? { warnings: ['savesByLess'] } : {}),
  }
}

function withReach(estimate: number, variance: number) {
  const stdError = Math.sqrt(variance)
  const reach = normalQuantile((1 + confLevel) / 2) * stdError
  return { estimate, stdError, confLow: estimate - reach, confHigh: estimate + reach }
}

/** An arm of one person has no spread: only the estimate is said. */
function withoutSpread({ term, unit, estimate, reasons, warnings }: GroupValue): GroupValue {
  const said = { term, ...(unit === undefined ? {} : { unit }), ...(warnings === undefined ? {} : { warnings }) }
  if (term.startsWith('acceptability.')) return { ...said, estimate: null, reasons: ['notDefined'] }
  return { ...said, estimate, ...(reasons === undefined ? {} : { reasons }) }
}
