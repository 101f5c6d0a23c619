import { EstimationFailure, mean, newcombeInterval, welchTest } from '@doorstroom/statistics'
import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { minimumHoursOption, weeksOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { isMadeByLot } from '../gate/made-by-lot.ts'
import { workByWeek } from '../window/work-by-week.ts'

const working = (begin: number, end: number | null) => ({ observationEnd: 70, jobs: [drawnJob({ begin, end })] })

/**
 * Lock-in over time: the difference in the part in paid work per week, treated less comparison, and what it adds up to.
 * Terms: `difference` at chosen weeks (share, Newcombe's interval); `early-weeks` and `later-weeks`, the difference in
 * weeks worked per person during the first 13 weeks and after them (Welch's interval); `loss`, the weeks per person by
 * which the treated were behind, all weeks behind added up (at most 0); `break-even-week`, the week from which on they
 * are not behind in total (0 when they never were). One population: everyone followed for the whole window.
 *
 * Missing: who was not wholly seen is left out (n says how many remain). `notMadeUp` when still behind at the end,
 * `noComparison` without two arms, `notFollowedThatLong` when an arm is empty. Arms not made by lot give `notByLot`.
 */
export const lockInEffect = defineGroupMeasure({
  id: 'lock-in-effect',
  kind: 'group',
  family: 'outflow',
  label: { nl: 'Insluiting tijdens het traject', en: 'Lock-in during the programme' },
  summary: { nl: 'eerst minder werk, en wordt dat ingehaald?', en: 'less work at first, and is it made up?' },
  question: {
    nl: 'Werken mensen tijdens het traject minder, en halen ze dat later in?',
    en: 'Do people work less during the programme, and make up for it later?',
  },
  construct: {
    nl: 'Het verschil in werk tussen de groepen in de eerste weken tegenover de weken daarna.',
    en: 'The difference in work between the arms in the first weeks against the weeks after them.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'van Ours',
      year: 2004,
      title: 'The locking-in effect of subsidized jobs',
      taken: 'that people search less while they take part',
    },
    {
      author: 'Card, Kluve & Weber',
      year: 2018,
      title: 'What works? A meta analysis of recent active labor market program evaluations',
      doi: '10.1093/jeea/jvx028',
      taken: 'the difference as a course over time',
    },
  ],
  unit: 'weeks',
  unitLabel: { nl: 'weken', en: 'weeks' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'enrolments.arm', 'jobs.begin', 'jobs.end'],
    optional: ['enrolments.assignment_mechanism', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: z
    .strictObject({
      weeks: weeksOption(104),
      earlyWeeks: z.number().int().min(1).max(520).default(13).describe('First weeks, set against the weeks after'),
      stepWeeks: z.number().int().min(1).max(104).default(13).describe('Weeks between the moments of the curve'),
      minimumHours: minimumHoursOption,
      unsubsidised: z.boolean().default(false).describe('Count only work without subsidy'),
    })
    .refine(({ weeks, earlyWeeks }) => earlyWeeks < weeks, { message: 'earlyWeeks must be fewer than weeks' }),
  minimum: { persons: 60 },
  terms: {
    difference: { nl: 'verschil in deel met werk', en: 'difference in the part in work' },
    'early-weeks': { nl: 'verschil in gewerkte weken, eerste periode', en: 'difference in weeks worked, at first' },
    'later-weeks': { nl: 'verschil in gewerkte weken, daarna', en: 'difference in weeks worked, afterwards' },
    loss: { nl: 'weken achterstand opgeteld', en: 'weeks behind, added up' },
    'break-even-week': { nl: 'week waarin de achterstand is ingehaald', en: 'week in which the loss is made up' },
  },
  limits: [
    {
      nl: 'Zonder loting kan het verschil ook komen doordat de groepen vooraf al verschilden.',
      en: 'Without lots the difference may come from arms that differed beforehand.',
    },
    {
      nl: 'Ook zonder echt verschil is de opgetelde achterstand door toeval iets onder nul.',
      en: 'Even without a true difference the loss lies somewhat below zero by chance.',
    },
    {
      nl: 'De periode moet minstens een jaar langer zijn dan het traject, anders is inhalen niet te zien.',
      en: 'The window must be at least a year longer than the programme, else making up cannot be seen.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'tien weken: de ene groep werkt week 1 tot 4, de andere week 3 tot 10; gelijk vanaf week 6',
        en: 'ten weeks: one arm works weeks 1 to 4, the other weeks 3 to 10; level from week 6 on',
      },
      rows: {
        enrolled: [working(14, 70), working(0, 28)],
        treated: [1, 0],
        mechanism: 'individual-random',
      },
      options: { weeks: 10, earlyWeeks: 2, stepWeeks: 5 },
      expected: [
        { term: 'difference', horizonDays: 35, estimate: 1, n: 2, warnings: [] },
        { term: 'early-weeks', horizonDays: 14, estimate: -2, n: 2 },
        { term: 'later-weeks', horizonDays: 70, estimate: 6, n: 2 },
        { term: 'loss', horizonDays: 70, estimate: -2, n: 2 },
        { term: 'break-even-week', horizonDays: 70, estimate: 6, n: 2 },
      ],
    },
    {
      title: { nl: 'nooit ingehaald, en zonder loting', en: 'never made up, and without lots' },
      rows: { enrolled: [working(63, 70), working(0, 28)], treated: [1, 0], mechanism: 'matched' },
      options: { weeks: 10, earlyWeeks: 2, stepWeeks: 5 },
      expected: [
        { term: 'loss', estimate: -4, warnings: ['notByLot'] },
        { term: 'break-even-week', estimate: null, reasons: ['notMadeUp'] },
      ],
    },
  ],
  group(rows, options) {
    const horizonDays = 7 * options.weeks
    const nothing = (reason: string): GroupValue[] => [{ term: 'loss', horizonDays, estimate: null, reasons: [reason] }]
    if (!hasArms(rows.treated)) return nothing('noComparison')
    const [treated, comparison] = armsOf(rows.treated).map(({ members }) => weeksOfWork(rows, members, options))
    if (!treated?.length || !comparison?.length) return nothing('notFollowedThatLong')
    const shared = {
      n: treated.length + comparison.length,
      warnings: isMadeByLot(rows.mechanism) ? [] : ['notByLot'],
    }
    const differences = Float64Array.from(
      { length: options.weeks },
      (_, week) => workersIn(treated, week) / treated.length - workersIn(comparison, week) / comparison.length,
    )
    const moments = Array.from(differences.keys()).filter((week) => (week + 1) % options.stepWeeks === 0)
    const between = (from: number, to: number) => [treated, comparison].map((arm) => arm.map(weeksWorked(from, to)))
    return [
      ...moments.map((week) => ({ ...shareDifference(treated, comparison, week), ...shared })),
      { term: 'early-weeks', horizonDays: 7 * options.earlyWeeks, ...meanDifference(between(0, options.earlyWeeks)) },
      { term: 'later-weeks', horizonDays, ...meanDifference(between(options.earlyWeeks, options.weeks)) },
      { term: 'loss', horizonDays, estimate: differences.reduce((sum, one) => sum + Math.min(0, one), 0) },
      { term: 'break-even-week', horizonDays, ...breakEven(differences) },
    ].map((value) => ({ ...value, ...shared }))
  },
})

function weeksOfWork(
  { enrolled }: GroupRows,
  members: readonly number[],
  options: { readonly weeks: number; readonly minimumHours: number; readonly unsubsidised: boolean },
): (readonly number[])[] {
  return members.flatMap((position) => {
    const person = enrolled[position]
    const work = person === undefined ? null : workByWeek(person, options.weeks, options)
    return work === null ? [] : [work]
  })
}

const workersIn = (arm: readonly (readonly number[])[], week: number): number =>
  arm.reduce((sum, work) => sum + (work[week] ?? 0), 0)

const weeksWorked = (from: number, to: number) => (work: readonly number[]) =>
  work.slice(from, to).reduce((sum, one) => sum + one, 0)

function shareDifference(
  treated: readonly (readonly number[])[],
  comparison: readonly (readonly number[])[],
  week: number,
): GroupValue {
  const { estimate, low, high } = newcombeInterval({
    eventsTreated: workersIn(treated, week),
    nTreated: treated.length,
    eventsComparison: workersIn(comparison, week),
    nComparison: comparison.length,
    confLevel: 0.95,
  })
  return { term: 'difference', unit: 'share', horizonDays: 7 * (week + 1), estimate, confLow: low, confHigh: high }
}

function meanDifference([treated = [], comparison = []]: readonly number[][]): Omit<GroupValue, 'term'> {
  try {
    const { estimate, stdError, low, high } = welchTest(treated, comparison)
    return { estimate, stdError, confLow: low, confHigh: high }
  } catch (error) {
    if (error instanceof EstimationFailure) return { estimate: mean(treated) - mean(comparison) }
    throw error
  }
}

/** The first week from which the total is not below 0 any more; a rounding error is no loss. */
function breakEven(differences: Float64Array): Omit<GroupValue, 'term'> {
  let total = 0
  let week = 0
  differences.forEach((difference, index) => {
    total += difference
    if (total < -1e-9) week = index + 2
  })
  return week > differences.length ? { estimate: null, reasons: ['notMadeUp'] } : { estimate: week }
}
