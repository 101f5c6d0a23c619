import type { Goal } from '@doorstroom/trajectories'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnGoal } from '../example/drawn-rows.ts'
import { goalsWithin } from '../window/goals-within.ts'
import { shareOfParts } from '../window/share-of-parts.ts'

const standard = drawnGoal({ setDate: 10, standardCode: 'on-time' })
const own = drawnGoal({ setDate: 10, proposedBy: 'client' })

/**
 * Standard goals: of the goals of one enrolment set within the window, the share that came from the provider's own list
 * of standard goals, or is on record as a standard goal; 0 to 1.
 *
 * Missing: `notObserved` when the window was not wholly seen, `noGoal` without goals. A goal without standard code was
 * not taken from the list; where the list was not always used, the option makes it unknown (`undetermined` with bounds).
 */
export const standardGoalShare = definePersonMeasure({
  id: 'standard-goal-share',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Aandeel standaarddoelen', en: 'Share of standard goals' },
  summary: { nl: 'deel van de doelen dat uit een standaardlijst komt', en: 'part of the goals from a standard list' },
  question: {
    nl: 'Krijgt iedereen dezelfde doelen, of doelen die bij hem passen?',
    en: 'Does everyone get the same goals, or goals of their own?',
  },
  construct: {
    nl: 'Het deel van de vastgelegde doelen dat uit de vaste lijst van de aanbieder komt.',
    en: "The part of the goals on record that comes from the provider's fixed list.",
  },
  origin: 'own',
  sources: [],
  unit: 'share of goals',
  unitLabel: { nl: 'deel van de doelen', en: 'part of the goals' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'goals.standard_code'],
    optional: ['goals.set_date', 'goals.proposed_by'],
  },
  options: z.strictObject({
    weeks: weeksOption(26),
    uncoded: z
      .enum(['own', 'unknown'])
      .default('own')
      .describe(
        'What a goal without standard code is: not from the list, or unknown because the list was not always used',
      ),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Een standaarddoel kan goed passen: taal of kinderopvang is voor veel mensen hetzelfde.',
      en: 'A standard goal may fit well: language or childcare is the same for many people.',
    },
    {
      nl: 'Doelen die bij iedereen bijna gelijk zijn opgeschreven maar geen code hebben, vallen hier niet op: de tekst zelf wordt nooit geleverd.',
      en: 'Goals written down almost alike for everyone, without a code, are not noticed here: the text is never delivered.',
    },
  ],
  examples: [
    {
      title: { nl: 'twee van de lijst, twee eigen', en: 'two from the list, two of their own' },
      person: { observationEnd: 182, goals: [standard, standard, own, own] },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'geen code, wel als standaarddoel genoteerd', en: 'no code, but on record as a standard goal' },
      person: { observationEnd: 182, goals: [drawnGoal({ proposedBy: 'standard' })] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'de lijst is niet altijd gebruikt', en: 'the list was not always used' },
      person: { observationEnd: 182, goals: [standard, own] },
      options: { uncoded: 'unknown' },
      expected: { reason: 'undetermined', bounds: [0.5, 1] },
    },
    {
      title: { nl: 'geen doelen vastgelegd', en: 'no goals on record' },
      person: { observationEnd: 182 },
      expected: { reason: 'noGoal' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, uncoded }) {
    const set = goalsWithin(person, weeks)
    if ('reason' in set) return set
    const isStandard = ({ standardCode, proposedBy }: Goal) => {
      if (standardCode !== null || proposedBy === 'standard') return true
      return uncoded === 'own' ? false : null
    }
    return shareOfParts(set.map((goal) => ({ counts: isStandard(goal) })))
  },
})
