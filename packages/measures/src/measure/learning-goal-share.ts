import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnGoal } from '../example/drawn-rows.ts'
import { goalsWithin } from '../window/goals-within.ts'
import { shareOfParts } from '../window/share-of-parts.ts'

const goals = (...kinds: (string | null)[]) => kinds.map((goalType) => drawnGoal({ setDate: 10, goalType }))

/**
 * Learning goals: of the goals of one enrolment that are about learning or about performing, the share about learning;
 * 0 to 1. Goals of another kind (placement, health, ...) take no part.
 *
 * Missing: `notObserved` when the window was not wholly seen, `noGoal` without goals, `notApplicable` when every goal is
 * of another kind; `undetermined` with bounds when a goal was not coded.
 */
export const learningGoalShare = definePersonMeasure({
  id: 'learning-goal-share',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Leerdoelen tegenover prestatiedoelen', en: 'Learning goals against performance goals' },
  summary: { nl: 'deel van de doelen dat over leren gaat', en: 'part of the goals that is about learning' },
  question: { nl: 'Gaan de doelen over leren of over presteren?', en: 'Are the goals about learning or performing?' },
  construct: {
    nl: 'Van de doelen die over leren of over presteren gaan, het deel dat over leren gaat.',
    en: 'Of the goals about learning or about performing, the part that is about learning.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Van Hooft & Noordzij',
      year: 2009,
      title:
        'The effects of goal orientation on job search and reemployment: a field experiment among unemployed job seekers',
      doi: '10.1037/a0017592',
      taken: 'learning against performance goals in the search for work; coding goals of a plan is ours',
    },
  ],
  unit: 'share of goals',
  unitLabel: { nl: 'deel van de doelen', en: 'part of the goals' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'goals.goal_type'],
    optional: ['goals.set_date'],
  },
  options: z.strictObject({ weeks: weeksOption(26) }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Woorden bedriegen: "ik leer een baan te vinden" is misschien toch een prestatiedoel.',
      en: 'Words deceive: "I learn to find a job" may be a performance goal after all.',
    },
    {
      nl: 'Laat een deel van de doelen door twee mensen indelen en meld hoe vaak zij het eens zijn.',
      en: 'Have two people code part of the goals and report how often they agree.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'drie leerdoelen, een prestatiedoel; het gezondheidsdoel telt niet mee',
        en: 'three learning goals, one performance goal; the health goal takes no part',
      },
      person: { observationEnd: 182, goals: goals('learning', 'learning', 'learning', 'performance', 'health') },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'een van de vier doelen is niet ingedeeld', en: 'one of the four goals was not coded' },
      person: { observationEnd: 182, goals: goals('learning', 'performance', 'performance', null) },
      expected: { reason: 'undetermined', bounds: [0.25, 0.5] },
    },
    {
      title: { nl: 'alleen een plaatsingsdoel', en: 'only a placement goal' },
      person: { observationEnd: 182, goals: goals('placement') },
      expected: { reason: 'notApplicable' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks }) {
    const set = goalsWithin(person, weeks)
    if ('reason' in set) return set
    const kinds = set.map(({ goalType }) => goalType)
    return shareOfParts(
      kinds
        .filter((kind) => kind === null || kind === 'learning' || kind === 'performance')
        .map((kind) => ({ counts: kind === null ? null : kind === 'learning' })),
    )
  },
})
