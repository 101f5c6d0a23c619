import type { Goal } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnGoal } from '../example/drawn-rows.ts'

const scaled = (...levels: [gasLevel: number | null, importanceClient?: number][]) =>
  levels.map(([gasLevel, importanceClient = 1]) => drawnGoal({ closedDate: 150, gasLevel, importanceClient }))

/** How heavily a goal weighs, by option; null when that is not on record. */
const weightOf: Readonly<Record<string, (goal: Goal) => number | null>> = {
  equal: () => 1,
  importance: ({ importanceClient }) => importanceClient,
  'importance-and-difficulty': ({ importanceClient, difficulty }) =>
    importanceClient === null || difficulty === null ? null : importanceClient * difficulty,
}

/**
 * Goal attainment scaling: over the scaled goals x (level reached, -2 to 2) with weights w of one enrolment,
 * T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r (sum w)^2) with r = 0.3, the assumed correlation between goals. 50 is
 * as expected; about 13 to 87 at most. Goals weigh the same, or by the importance the client gave (and difficulty).
 *
 * Missing: `notObserved` when the window was not wholly seen, `noGoal` when no goal was scaled; `notApplicable` when no
 * goal weighs anything; `undetermined` when the weight of a scaled goal is unknown. Goals that were not scaled, or closed
 * after the window, take no part.
 */
export const goalAttainment = definePersonMeasure({
  id: 'goal-attainment',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Doelen bereikt (GAS)', en: 'Goal attainment (GAS)' },
  summary: {
    nl: 'bereikte doelen op één schaal; 50 is zoals verwacht',
    en: 'goals reached on one scale; 50 is as expected',
  },
  question: { nl: 'Bereiken mensen de doelen die zijn afgesproken?', en: 'Do people reach the goals agreed upon?' },
  construct: {
    nl: 'Hoever iemand kwam met zijn eigen doelen, vergeleken met wat vooraf voor elk doel werd verwacht.',
    en: 'How far someone came with their own goals, compared with what was expected beforehand of each goal.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Kiresuk & Sherman',
      year: 1968,
      title: 'Goal attainment scaling: a general method for evaluating comprehensive community mental health programs',
      doi: '10.1007/BF01530764',
      taken: 'the T-score and the correlation of 0.3 between goals',
    },
  ],
  unit: 'T-score',
  unitLabel: { nl: 'T-score (50 is zoals verwacht)', en: 'T-score (50 is as expected)' },
  range: [50 - 20 / Math.sqrt(0.3), 50 + 20 / Math.sqrt(0.3)],
  nullValue: 50,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'goals.gas_level'],
    optional: ['goals.closed_date', 'goals.importance_client', 'goals.difficulty'],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    weight: z
      .enum(['equal', 'importance', 'importance-and-difficulty'])
      .default('equal')
      .describe('What a goal weighs: the same, its importance to the client, or importance times difficulty'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie makkelijke doelen stelt, haalt een hoge score. Laat iemand anders de niveaus vooraf vastleggen.',
      en: 'Who sets easy goals gets a high score. Have someone else lay down the levels beforehand.',
    },
    {
      nl: 'Vaak scoort de begeleider die het doel ook stelde. Laat de cliënt meescoren.',
      en: 'Often the professional who set the goal also scores it. Have the client score too.',
    },
    {
      nl: 'Doelen zonder score tellen niet mee. Misschien zijn juist die niet gehaald.',
      en: 'Goals without a score do not count. Perhaps those are the ones not reached.',
    },
  ],
  examples: [
    {
      title: { nl: 'een boven, een op en een onder verwachting', en: 'one above, one at and one below expectation' },
      person: { observationEnd: 364, goals: scaled([1], [0], [-1]) },
      expected: { value: 50 },
    },
    {
      title: { nl: 'gewichten 2, 1 en 1; twee boven verwachting', en: 'weights 2, 1 and 1; two above expectation' },
      person: { observationEnd: 364, goals: scaled([1, 2], [1, 1], [0, 1]) },
      options: { weight: 'importance' },
      expected: { value: 60 },
    },
    {
      title: {
        nl: 'één doel, ver boven verwachting; het andere is niet gescoord',
        en: 'one goal far above expectation; the other was not scored',
      },
      person: { observationEnd: 364, goals: scaled([2], [null]) },
      expected: { value: 70 },
    },
    {
      title: { nl: 'geen doel gescoord', en: 'no goal scored' },
      person: { observationEnd: 364, goals: scaled([null]) },
      expected: { reason: 'noGoal' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value({ goals, timeZero, observationEnd }, { weeks, weight }) {
    const end = timeZero + 7 * weeks
    if (observationEnd < end) return { reason: 'notObserved' }
    const closed = goals.filter(({ closedDate }) => closedDate === null || closedDate < end)
    const levels = closed.flatMap((goal) =>
      goal.gasLevel === null ? [] : [{ level: goal.gasLevel, weight: weightOf[weight]?.(goal) ?? null }],
    )
    if (levels.length === 0) return { reason: 'noGoal' }
    if (levels.some((one) => one.weight === null)) return { reason: 'undetermined' }
    const sum = (term: (weight: number, level: number) => number) =>
      levels.reduce((total, one) => total + term(one.weight ?? 0, one.level), 0)
    const total = sum((one) => one)
    if (total === 0) return { reason: 'notApplicable' }
    const spread = Math.sqrt((1 - correlation) * sum((one) => one * one) + correlation * total * total)
    return { value: 50 + (10 * sum((one, level) => one * level)) / spread }
  },
})

/** Assumed correlation between the goals of one person. */
const correlation = 0.3
