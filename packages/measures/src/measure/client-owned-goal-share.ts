import type { Goal } from '@doorstroom/trajectories'
import { z } from 'zod'
import { paperLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnGoal } from '../example/drawn-rows.ts'
import { goalsWithin } from '../window/goals-within.ts'
import { shareOfParts } from '../window/share-of-parts.ts'

const goals = (...proposers: string[]) => proposers.map((proposedBy) => drawnGoal({ setDate: 10, proposedBy }))

/**
 * Own goals: of the goals of one enrolment set within the window, the share that the client proposed, alone or together
 * with the professional; 0 to 1. By option only goals of the client alone, or goals weighted by the importance (0 to 3)
 * that the client gave them.
 *
 * Missing: `notObserved` when the window was not wholly seen, `noGoal` without goals; `undetermined` with bounds when of a
 * goal the proposer is unknown (or, weighted, its importance), unless the careful variant counts it as not of the client.
 * Weighted, goals that are all unimportant to the client give `notApplicable`.
 */
export const clientOwnedGoalShare = definePersonMeasure({
  id: 'client-owned-goal-share',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Aandeel eigen doelen van de cliënt', en: "Share of the client's own goals" },
  summary: { nl: 'deel van de doelen dat de cliënt voorstelde', en: 'part of the goals that the client proposed' },
  question: { nl: 'Zijn de doelen van de cliënt zelf?', en: "Are the goals the client's own?" },
  construct: {
    nl: 'Het deel van de vastgelegde doelen dat door de cliënt, of door cliënt en begeleider samen, is voorgesteld.',
    en: 'The part of the goals on record that the client proposed, or the client and the professional together.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Sheldon & Elliot',
      year: 1999,
      title: 'Goal striving, need satisfaction, and longitudinal well-being: the self-concordance model',
      doi: '10.1037/0022-3514.76.3.482',
      taken: 'why it matters whose goal it is; counting proposers in a registration is ours',
    },
  ],
  unit: 'share of goals',
  unitLabel: { nl: 'deel van de doelen', en: 'part of the goals' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'goals.proposed_by'],
    optional: ['goals.set_date', 'goals.importance_client'],
  },
  options: z.strictObject({
    weeks: weeksOption(26),
    strict: z.boolean().default(false).describe('Count only goals that the client proposed alone'),
    weighted: z.boolean().default(false).describe('Weigh every goal by its importance to the client'),
    unknown: z
      .enum(['undetermined', 'not-client'])
      .default('undetermined')
      .describe('What a goal with unknown proposer is: undetermined, or not of the client (the careful variant)'),
  }),
  minimum: { persons: 30 },
  limits: [
    paperLimit,
    {
      nl: 'Wie het doel voorstelde, is meestal door de begeleider ingevuld.',
      en: 'Who proposed the goal is mostly filled in by the professional.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'een van de cliënt, een samen, een van de begeleider, een standaarddoel',
        en: 'one of the client, one together, one of the professional, one standard goal',
      },
      person: { observationEnd: 182, goals: goals('client', 'joint', 'professional', 'standard') },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'dezelfde doelen, alleen van de cliënt', en: 'the same goals, of the client alone' },
      person: { observationEnd: 182, goals: goals('client', 'joint', 'professional', 'standard') },
      options: { strict: true },
      expected: { value: 0.25 },
    },
    {
      title: {
        nl: 'het eigen doel weegt 3, het doel van de begeleider 1',
        en: "the own goal weighs 3, the professional's goal 1",
      },
      person: {
        observationEnd: 182,
        goals: [
          drawnGoal({ proposedBy: 'client', importanceClient: 3 }),
          drawnGoal({ proposedBy: 'professional', importanceClient: 1 }),
        ],
      },
      options: { weighted: true },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'van een van de vier is het onbekend', en: 'of one of the four it is unknown' },
      person: { observationEnd: 182, goals: goals('client', 'professional', 'standard', 'unknown') },
      expected: { reason: 'undetermined', bounds: [0.25, 0.5] },
    },
    {
      title: { nl: 'geen doelen vastgelegd', en: 'no goals on record' },
      person: { observationEnd: 182 },
      expected: { reason: 'noGoal' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, strict, weighted, unknown }) {
    const set = goalsWithin(person, weeks)
    if ('reason' in set) return set
    if (weighted && set.some(({ importanceClient }) => importanceClient === null))
      return { reason: 'undetermined', bounds: [0, 1] }
    const ofClient = ({ proposedBy }: Goal) => {
      if (proposedBy === null || proposedBy === 'unknown') return unknown === 'not-client' ? false : null
      return proposedBy === 'client' || (!strict && proposedBy === 'joint')
    }
    return shareOfParts(
      set.map((goal) => ({ counts: ofClient(goal), weight: weighted ? (goal.importanceClient ?? 0) : 1 })),
    )
  },
})
