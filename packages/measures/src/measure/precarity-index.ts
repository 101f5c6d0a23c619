import { sequenceComplexity, sequenceDegradation, sequenceSpells, stateCosts } from '@doorstroom/statistics'
import type { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { rankedIndexOption } from '../sequence/index-option.ts'
import { gridLimit, orderLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { rankedStates, sequenceIndex } from '../sequence/sequence-index.ts'

/** Constants as published: weight of the first state, and power of one plus the decline. */
const startWeight = 0.2
const declinePower = 1.2

/**
 * Precarity index: a fifth of the cost of the first state, plus four fifths of the complexity, which weighs more when
 * moves go down (times 1 + down less up as a share of the moves, to the power 1.2). From 0 to about 2.04. Moves weigh
 * with the distance in the order of the states and not with how rare they are in the data, so that studies compare:
 * TraMineR's seqprecarity with its method RANK.
 *
 * It cannot tell success from failure: who is on benefit throughout and who goes from benefit to lasting work both get
 * 0.2, and who alternates gets four times as much. Never alone; badness and insecurity do know the difference.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const precarityIndex = definePersonMeasure({
  id: 'precarity-index',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Precariteitsindex', en: 'Precarity index' },
  summary: { nl: 'begin en wisselingen, omlaag telt zwaarder', en: 'start and moves, down weighs more' },
  question: {
    nl: 'Hoe grillig en neerwaarts verloopt het traject?',
    en: 'How erratic and downward is the trajectory?',
  },
  construct: {
    nl: 'De toestand aan het begin en de complexiteit van het traject, die zwaarder telt bij achteruitgang.',
    en: 'The state at the start and the complexity of the trajectory, which weighs more with decline.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Ritschard, Bussi & O’Reilly',
      year: 2018,
      title: 'An index of precarity for measuring early employment insecurity',
      doi: '10.1007/978-3-319-95420-2_16',
      taken: 'precarity index and its constants',
    },
    { ...ritschard2023, taken: 'weights of moves by rank' },
  ],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [0, 2.04],
  nullValue: null,
  direction: 'none',
  needs: sequenceNeeds,
  options: rankedIndexOption,
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Blijvende werkloosheid en van werkloosheid naar blijvend werk geven hetzelfde getal. Succes en mislukking zijn er niet mee te onderscheiden.',
      en: 'Lasting unemployment and going from unemployment to lasting work give the same number. It cannot tell success from failure.',
    },
    orderLimit,
    gridLimit,
  ],
  examples: [
    {
      title: { nl: 'zes weken uitkering', en: 'six weeks of benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.2 },
    },
    {
      title: {
        nl: 'van uitkering naar blijvend werk: hetzelfde getal',
        en: 'from benefit to lasting work: the same number',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.2 },
    },
    {
      title: { nl: 'elke week iets anders', en: 'something else every week' },
      person: { observationEnd: 42, spells: drawnWeeks('UB WT UB WT UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.8120656 },
    },
    {
      title: { nl: '0,8 × 0,4472 × 2 tot de macht 1,2', en: '0.8 × 0.4472 × 2 to the power 1.2' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.8219416 },
    },
    {
      title: { nl: 'werk, drie weken uitkering, werk', en: 'work, three weeks of benefit, work' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT UB UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 0.5059644 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex<z.output<typeof rankedIndexOption>>([0, 2.04], (sequences, options) => {
    const order = rankedStates(options)
    const { costs } = stateCosts(sequences.states, order)
    const spells = sequenceSpells(sequences)
    const complexity = sequenceComplexity(sequences, spells)
    return sequenceDegradation(sequences, { order, spells: false }).map((downLessUp, person) => {
      const start = costs[spells.states[spells.starts[person] ?? 0] ?? 0] ?? Number.NaN
      const share = complexity[person] ?? Number.NaN
      return startWeight * start + (1 - startWeight) * share * (1 + downLessUp) ** declinePower
    })
  }),
})
