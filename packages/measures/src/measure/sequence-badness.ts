import { sequenceBadness as badnessOf } from '@doorstroom/statistics'
import type { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { rankedIndexOption } from '../sequence/index-option.ts'
import { gridLimit, orderLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { rankedStates, sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Badness of a trajectory: the mean cost of the states someone was in, in which later moments weigh more. Costs run in
 * equal steps from 0 (best state) to 1 (worst) by the order of the states; a state that is not ranked has the mean. 0 is
 * always in the best state, 1 always in the worst. Equal to TraMineR's seqibad.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const sequenceBadness = definePersonMeasure({
  id: 'sequence-badness',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Ongunstigheid van het traject', en: 'Badness of the trajectory' },
  summary: {
    nl: 'hoe slecht de toestanden zijn, later telt zwaarder',
    en: 'how bad the states are, later weighs more',
  },
  question: {
    nl: 'In hoe slechte toestanden zitten mensen, vooral aan het eind?',
    en: 'How bad are the states people are in, above all at the end?',
  },
  construct: {
    nl: 'Hoe ongunstig de toestanden van iemand waren, waarbij later in de periode zwaarder telt.',
    en: 'How bad the states of someone were, in which later moments weigh more.',
  },
  origin: 'established',
  sources: [{ ...ritschard2023, taken: 'badness index' }],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  needs: sequenceNeeds,
  options: rankedIndexOption,
  minimum: { persons: 30 },
  limits: [
    orderLimit,
    {
      nl: 'Gelijke stappen tussen de toestanden zijn een aanname: van onbetaald naar uitkering telt even zwaar als van vast naar tijdelijk.',
      en: 'Equal steps between states are an assumption: from unpaid work to benefit counts as much as from permanent to temporary.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'de eerste drie van zes weken slecht: (1 + 2 + 3) / 21',
        en: 'the first three of six weeks bad: (1 + 2 + 3) / 21',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.2857143 },
    },
    {
      title: { nl: 'van werk naar uitkering', en: 'from work to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.7142857 },
    },
    {
      title: { nl: 'zes weken uitkering', en: 'six weeks of benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'van werk via opleiding naar uitkering', en: 'from work by way of education to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT OP OP UB UB') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'] },
      expected: { value: 0.6904762 },
    },
    {
      title: { nl: 'met een week waarvan niets bekend is', en: 'with a week of which nothing is known' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.5 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex<z.output<typeof rankedIndexOption>>([0, 1], (sequences, options) =>
    badnessOf(sequences, rankedStates(options)),
  ),
})
