import { sequenceInsecurity } from '@doorstroom/statistics'
import type { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { rankedIndexOption } from '../sequence/index-option.ts'
import { gridLimit, orderLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { rankedStates, sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Insecurity of a trajectory: the cost of the first spell (with its share of the time), plus complexity, plus degradation.
 * Always in the best state gives 0, always in the worst 1, a lasting way up about 0, a lasting way down above 1; from -1
 * to 3. A sum of three unlike parts: show badness, complexity and degradation beside it. Equal to TraMineR's
 * seqinsecurity.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const insecurityIndex = definePersonMeasure({
  id: 'insecurity-index',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Onzekerheid van het traject', en: 'Insecurity of the trajectory' },
  summary: { nl: 'slecht begin, wisselingen en achteruitgang samen', en: 'bad start, moves and decline together' },
  question: {
    nl: 'Hoe onzeker is het bestaan tijdens en na het traject?',
    en: 'How insecure is life during and after the programme?',
  },
  construct: {
    nl: 'Een slecht begin, veel wisselingen en achteruitgang bij elkaar opgeteld.',
    en: 'A bad start, many moves and decline added up.',
  },
  origin: 'established',
  sources: [{ ...ritschard2023, taken: 'insecurity index' }],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [-1, 3],
  nullValue: null,
  direction: 'lower',
  needs: sequenceNeeds,
  options: rankedIndexOption,
  minimum: { persons: 30 },
  limits: [
    orderLimit,
    {
      nl: 'Drie ongelijke delen zijn opgeteld zonder dat vaststaat hoe zwaar elk moet tellen.',
      en: 'Three unlike parts are added up, and nothing settles how much each must count.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: { nl: 'zes weken uitkering', en: 'six weeks of benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'zes weken werk', en: 'six weeks of work' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0 },
    },
    {
      title: {
        nl: 'van uitkering naar werk: 0,2857 + 0,4472 - 0,7143',
        en: 'from benefit to work: 0.2857 + 0.4472 - 0.7143',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.01864217 },
    },
    {
      title: { nl: 'van werk naar uitkering', en: 'from work to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 1.16149931 },
    },
    {
      title: { nl: 'werk, drie weken uitkering, werk', en: 'work, three weeks of benefit, work' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT UB UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.91816982 },
    },
    {
      title: { nl: 'van werk via opleiding naar uitkering', en: 'from work by way of education to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT OP OP UB UB') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'] },
      expected: { value: 1.061027 },
    },
    {
      title: { nl: 'met een week waarvan niets bekend is', en: 'with a week of which nothing is known' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * UB UB WT') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'] },
      expected: { value: 0.6283491 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex<z.output<typeof rankedIndexOption>>([-1, 3], (sequences, options) =>
    sequenceInsecurity(sequences, rankedStates(options)),
  ),
})
