import { sequenceDegradation as degradationOf } from '@doorstroom/statistics'
import type { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { rankedIndexOption } from '../sequence/index-option.ts'
import { gridLimit, orderLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { rankedStates, sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Degradation: moves to worse states less moves to better ones. Every move counts with the difference in cost (equal
 * steps by the order of the states) and with the share of the time of the spell it leads to, later moments weighing more.
 * -1 is all up, 1 all down, 0 no moves or in balance; moves through a state that is not ranked are one move. Equal to
 * TraMineR's seqidegrad with its method RANK.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const sequenceDegradation = definePersonMeasure({
  id: 'sequence-degradation',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Neerwaartse overgangen', en: 'Moves to worse states' },
  summary: { nl: 'omlaag min omhoog', en: 'down less up' },
  question: { nl: 'Gaan mensen vaker omlaag dan omhoog?', en: 'Do people move down more than up?' },
  construct: {
    nl: 'Overgangen naar slechtere toestanden min overgangen naar betere, gewogen met afstand en duur.',
    en: 'Moves to worse states less moves to better ones, weighed with distance and length.',
  },
  origin: 'established',
  sources: [{ ...ritschard2023, taken: 'degradation index' }],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [-1, 1],
  nullValue: 0,
  direction: 'lower',
  needs: sequenceNeeds,
  options: rankedIndexOption,
  minimum: { persons: 30 },
  limits: [
    orderLimit,
    {
      nl: 'Wie onderaan blijft, gaat niet omlaag en krijgt 0, net als wie bovenaan blijft.',
      en: 'Who stays at the bottom does not go down and gets 0, just as who stays at the top.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'een stap omhoog naar het werk van de laatste drie weken: -(4 + 5 + 6) / 21',
        en: 'one step up to the work of the last three weeks: -(4 + 5 + 6) / 21',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: -0.7142857 },
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
      expected: { value: 0 },
    },
    {
      title: { nl: 'elke week iets anders', en: 'something else every week' },
      person: { observationEnd: 42, spells: drawnWeeks('UB WT UB WT UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: -0.1904762 },
    },
    {
      title: { nl: 'met een week waarvan niets bekend is', en: 'with a week of which nothing is known' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.1333333 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex<z.output<typeof rankedIndexOption>>([-1, 1], (sequences, options) =>
    degradationOf(sequences, { order: rankedStates(options) }),
  ),
})
