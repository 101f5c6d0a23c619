import { sequenceComplexity as complexityOf } from '@doorstroom/statistics'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { indexOption } from '../sequence/index-option.ts'
import { blindLimit, gridLimit, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Complexity of a trajectory: the root of the share of possible moves that were made times how evenly the time is spread
 * over the states (entropy over its largest value). 0 is one state throughout, 1 a move at every moment with equal time in
 * every state. Equal to TraMineR's seqici.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const sequenceComplexity = definePersonMeasure({
  id: 'sequence-complexity',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Complexiteit van het traject', en: 'Complexity of the trajectory' },
  summary: { nl: 'overgangen en verdeling over toestanden', en: 'moves and spread over states' },
  question: { nl: 'Hoe ingewikkeld verloopt het traject?', en: 'How complex is the trajectory?' },
  construct: {
    nl: 'Hoe vaak iemand wisselde, samen met hoe gelijk de tijd over de toestanden is verdeeld.',
    en: 'How often someone moved, together with how evenly time is spread over the states.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller & Studer',
      year: 2011,
      title: 'Analyzing and visualizing state sequences in R with TraMineR',
      doi: '10.18637/jss.v040.i04',
      taken: 'complexity index',
    },
  ],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: sequenceNeeds,
  options: indexOption,
  minimum: { persons: 30 },
  limits: [
    blindLimit,
    {
      nl: 'Met weken als maat zijn de getallen klein: één overgang in twee jaar telt bijna niet.',
      en: 'Read per week the numbers are small: one move in two years hardly counts.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'wortel uit 2/5 overgangen maal volle spreiding (1)',
        en: 'root of 2/5 moves times full spread (1)',
      },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT UB UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.6324555 },
    },
    {
      title: { nl: 'van uitkering naar werk', en: 'from benefit to work' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.4472136 },
    },
    {
      title: { nl: 'van werk naar uitkering: hetzelfde getal', en: 'from work to benefit: the same number' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.4472136 },
    },
    {
      title: { nl: 'van werk via opleiding naar uitkering', en: 'from work by way of education to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT OP OP UB UB') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'] },
      expected: { value: 0.6324555 },
    },
    {
      title: { nl: 'drie van de zes weken bekend is te weinig', en: 'three of six weeks known is too few' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * * * UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { reason: 'tooFewMoments' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex([0, 1], (sequences) => complexityOf(sequences)),
})
