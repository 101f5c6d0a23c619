import { sequenceTurbulence as turbulenceOf } from '@doorstroom/statistics'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { indexOption } from '../sequence/index-option.ts'
import { blindLimit, gridLimit, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { sequenceIndex } from '../sequence/sequence-index.ts'

/**
 * Turbulence of a trajectory: many different spells of even length make it high (logarithm to base 2 of the number of
 * distinct subsequences of its spells, times how little their lengths vary). 1 is one spell throughout; not normalised,
 * since the normal form depends on the longest trajectory in the data. Equal to TraMineR's seqST (type 1).
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const sequenceTurbulence = definePersonMeasure({
  id: 'sequence-turbulence',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Turbulentie van het traject', en: 'Turbulence of the trajectory' },
  summary: { nl: 'veel en even lange perioden', en: 'many spells of even length' },
  question: { nl: 'Hoe grillig is de opeenvolging van perioden?', en: 'How erratic is the succession of spells?' },
  construct: {
    nl: 'Hoeveel verschillende opeenvolgingen in de perioden van iemand zitten en hoe gelijk ze van duur zijn.',
    en: 'How many different subsequences the spells of someone hold, and how even they are in length.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Elzinga & Liefbroer',
      year: 2007,
      title: 'De-standardization of family-life trajectories of young adults',
      doi: '10.1007/s10680-007-9133-7',
      taken: 'turbulence',
    },
  ],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [1, Number.POSITIVE_INFINITY],
  nullValue: 1,
  direction: 'none',
  needs: sequenceNeeds,
  options: indexOption,
  minimum: { persons: 30 },
  limits: [
    blindLimit,
    {
      nl: 'Het getal groeit met het aantal perioden en heeft geen vaste bovengrens.',
      en: 'The number grows with the number of spells and has no fixed upper limit.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'vier deelreeksen, gelijke duur: log2 van 4 × 5',
        en: 'four subsequences, equal length: log2 of 4 × 5',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 4.321928 },
    },
    {
      title: { nl: 'van werk naar uitkering: hetzelfde getal', en: 'from work to benefit: the same number' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 4.321928 },
    },
    {
      title: { nl: 'zes weken uitkering', en: 'six weeks of benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'werk, drie weken uitkering, werk', en: 'work, three weeks of benefit, work' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT UB UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 3.655352 },
    },
    {
      title: { nl: 'elke week iets anders', en: 'something else every week' },
      person: { observationEnd: 42, spells: drawnWeeks('UB WT UB WT UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'] },
      expected: { value: 5.044394 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex([1, Number.POSITIVE_INFINITY], (sequences) => turbulenceOf(sequences)),
})
