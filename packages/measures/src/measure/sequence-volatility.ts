import { sequenceVolatility as volatilityOf } from '@doorstroom/statistics'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { indexOption } from '../sequence/index-option.ts'
import { blindLimit, gridLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Volatility of a trajectory: the mean of two parts, the share of the other states that someone visited and the share of
 * the possible moves that were made. 0 is one state throughout, in lasting work as well as in lasting unemployment; 1 is
 * every state visited and a move at every moment. Equal to TraMineR's seqivolatility (weight 0.5, adjusted).
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const sequenceVolatility = definePersonMeasure({
  id: 'sequence-volatility',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Wisselvalligheid van het traject', en: 'Volatility of the trajectory' },
  summary: { nl: 'hoeveel toestanden en overgangen', en: 'how many states and moves' },
  question: { nl: 'Hoe onrustig verloopt het traject?', en: 'How unsettled is the trajectory?' },
  construct: {
    nl: 'Hoeveel verschillende toestanden iemand bezocht en hoe vaak iemand wisselde.',
    en: 'How many different states someone visited and how often someone moved.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Brzinsky-Fay',
      year: 2007,
      title: 'Lost in transition? Labour market entry sequences of school leavers in Europe',
      doi: '10.1093/esr/jcm011',
      taken: 'the idea of volatility of a trajectory',
    },
    { ...ritschard2023, taken: 'the formula, as in TraMineR' },
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
      nl: '0 betekent alleen dat er niets veranderde, ook bij jarenlange werkloosheid.',
      en: '0 only means that nothing changed, also in years of unemployment.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'een van een andere toestand bezocht (1), twee van vijf overgangen (0,4)',
        en: 'the one other state visited (1), two of five moves (0.4)',
      },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT UB UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.7 },
    },
    {
      title: { nl: 'van uitkering naar werk', en: 'from benefit to work' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.6 },
    },
    {
      title: { nl: 'van werk naar uitkering: hetzelfde getal', en: 'from work to benefit: the same number' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.6 },
    },
    {
      title: { nl: 'met een week waarvan niets bekend is', en: 'with a week of which nothing is known' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * UB UB WT') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'] },
      expected: { value: 0.45 },
    },
    {
      title: { nl: 'drie van de zes weken bekend is te weinig', en: 'three of six weeks known is too few' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * * * UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { reason: 'tooFewMoments' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex([0, 1], (sequences) => volatilityOf(sequences)),
})
