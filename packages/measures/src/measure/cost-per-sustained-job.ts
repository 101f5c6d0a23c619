import { normalQuantile } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { type CostAndEffect, costAndEffect } from '../cost/cost-and-effect.ts'
import { costLimits, costOption } from '../cost/cost-option.ts'
import { fiellerInterval } from '../cost/fieller-interval.ts'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnCost, drawnJob } from '../example/drawn-rows.ts'
import { sustainedEmployment } from './sustained-employment.ts'

const drawn = (amountEur: number, worked: boolean): Partial<PersonRows> => ({
  observationEnd: 364,
  costs: [drawnCost({ category: 'programme', amountEur, date: 20 })],
  jobs: worked ? [drawnJob({ begin: 0, end: 200 })] : [],
})

/**
 * Costs of everyone over the number of people with lasting work, per arm (`cost-per-job`), with its parts: the mean
 * cost of a person (`cost-per-person`) and the part with lasting work (`lasting-share`). It is gross: some would have
 * found work anyway, so it says nothing of effectiveness. The interval is Fieller's.
 *
 * Missing: only people of whom costs and work are both known (n). `noCosts` when that is nobody; `nobodyWorked` when
 * nobody had lasting work. Warnings `fewLastingJobs` below ten, `mixedPriceYears`.
 */
export const costPerSustainedJob = defineGroupMeasure({
  id: 'cost-per-sustained-job',
  kind: 'group',
  family: 'cost-and-harm',
  label: { nl: 'Kosten per blijvende baan', en: 'Cost per lasting job' },
  summary: { nl: 'alle kosten gedeeld door mensen met blijvend werk', en: 'all costs over people with lasting work' },
  question: { nl: 'Wat kost één blijvende baan?', en: 'What does one lasting job cost?' },
  construct: {
    nl: 'De kosten van iedereen, ook van wie geen werk vond, gedeeld door het aantal mensen met blijvend werk.',
    en: 'The costs of everyone, also of who found no work, over the number of people with lasting work.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Drummond, Sculpher, Claxton, Stoddart & Torrance',
      year: 2015,
      title: 'Methods for the economic evaluation of health care programmes',
      taken: 'costs named by perspective; an average ratio is no incremental ratio',
    },
    {
      author: 'Fieller',
      year: 1954,
      title: 'Some problems in interval estimation',
      taken: 'interval of a ratio of two means',
    },
  ],
  unit: '€ per lasting job',
  unitLabel: { nl: 'euro per blijvende baan', en: 'euros per lasting job' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'costs.category',
      'costs.amount_eur',
      'jobs.begin',
      'jobs.end',
    ],
    optional: ['costs.date', 'costs.price_year', 'enrolments.arm', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: costOption
    .extend({
      threshold: z.number().int().min(1).max(520).default(26).describe('Fewest weeks with paid work'),
    })
    .refine(({ weeks, threshold }) => threshold <= weeks, { message: 'the window must hold at least threshold weeks' }),
  minimum: { persons: 30, events: 10 },
  terms: {
    'cost-per-job': { nl: 'kosten per blijvende baan', en: 'cost per lasting job' },
    'cost-per-person': { nl: 'kosten per persoon', en: 'cost per person' },
    'lasting-share': { nl: 'deel met blijvend werk', en: 'part with lasting work' },
  },
  limits: [
    {
      nl: 'Wie vooral mensen met goede kansen aanneemt, lijkt goedkoop. Lees deze maat naast afroming.',
      en: 'Who takes mostly people with good chances seems cheap. Read this beside creaming.',
    },
    {
      nl: 'Een deel had ook zonder traject werk gevonden. Dit is dus niet wat een extra baan kost.',
      en: 'Some would have found work without the programme. So this is not what one more job costs.',
    },
    ...costLimits,
  ],
  examples: [
    {
      title: {
        nl: '50 mensen van 4.200 euro, 19 met blijvend werk: 4.200 / 0,38',
        en: '50 people of 4,200 euros, 19 with lasting work: 4,200 / 0.38',
      },
      rows: { enrolled: Array.from({ length: 50 }, (_, index) => drawn(4200, index < 19)) },
      expected: [
        { term: 'cost-per-job', arm: null, estimate: 11_052.6315789, n: 50, nEvents: 19, warnings: [] },
        { term: 'cost-per-person', estimate: 4200 },
        { term: 'lasting-share', estimate: 0.38 },
      ],
    },
    {
      title: { nl: 'niemand met blijvend werk', en: 'nobody with lasting work' },
      rows: { enrolled: [drawn(3000, false), drawn(5000, false)] },
      expected: [
        { term: 'cost-per-job', estimate: null, n: 2, reasons: ['nobodyWorked'] },
        { term: 'cost-per-person', estimate: 4000 },
      ],
    },
    {
      title: { nl: 'een bedrag ontbreekt: die persoon telt niet mee', en: 'an amount lacks: that person is left out' },
      rows: {
        enrolled: [drawn(3000, true), { ...drawn(0, true), costs: [drawnCost({ category: 'staff', date: 5 })] }],
      },
      expected: [{ term: 'cost-per-job', estimate: 3000, n: 1, nEvents: 1, warnings: ['fewLastingJobs'] }],
    },
  ],
  group({ enrolled, treated }, { threshold, ...rule }) {
    const work = { from: 1, to: rule.weeks, threshold, minimumHours: rule.minimumHours, unsubsidised: false }
    const lasting = (person: PersonRows) => {
      const measured = sustainedEmployment.value(person, work)
      return 'value' in measured ? measured.value : null
    }
    return armsOf(treated).flatMap(({ arm, members }) => {
      const people = members.flatMap((position) => enrolled[position] ?? [])
      const shared = { arm, horizonDays: 7 * rule.weeks }
      return valuesOf(costAndEffect(people, rule, lasting)).map((value) => ({ ...value, ...shared }))
    })
  },
})

const confLevel = 0.95

function valuesOf(found: CostAndEffect): GroupValue[] {
  const { n, cost, effect, effects: nEvents } = found
  const nobody = { estimate: null, n, reasons: ['noCosts'] }
  if (n === 0)
    return ['cost-per-job', 'cost-per-person', 'lasting-share'].map((term) => ({ term, ...unitOf[term], ...nobody }))
  const warnings = found.mixedPrices ? ['mixedPriceYears'] : []
  const interval = fiellerInterval(
    {
      numerator: cost,
      denominator: effect,
      numeratorVariance: found.costVariance,
      denominatorVariance: found.effectVariance,
      covariance: found.covariance,
    },
    confLevel,
  )
  const few = nEvents < 10 ? ['fewLastingJobs'] : []
  const limits = interval === null || n < 2 ? {} : { confLow: interval.low, confHigh: interval.high }
  return [
    nEvents === 0
      ? { term: 'cost-per-job', estimate: null, n, nEvents, reasons: ['nobodyWorked'] }
      : { term: 'cost-per-job', estimate: cost / effect, n, nEvents, ...limits, warnings: [...warnings, ...few] },
    { term: 'cost-per-person', estimate: cost, n, ...reach(cost, found.costVariance, n), ...unitOf['cost-per-person'] },
    { term: 'lasting-share', estimate: effect, n, nEvents, ...unitOf['lasting-share'] },
  ]
}

const unitOf: Readonly<Record<string, { unit: string }>> = {
  'cost-per-person': { unit: '€' },
  'lasting-share': { unit: 'share' },
}

function reach(estimate: number, variance: number, n: number): Partial<GroupValue> {
  if (n < 2) return {}
  const stdError = Math.sqrt(variance)
  const half = normalQuantile((1 + confLevel) / 2) * stdError
  return { stdError, confLow: estimate - half, confHigh: estimate + half }
}
