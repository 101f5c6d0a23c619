import { integrativePotential as potentialOf } from '@doorstroom/statistics'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnWeeks } from '../example/drawn-weeks.ts'
import { indexOption } from '../sequence/index-option.ts'
import { gridLimit, ritschard2023, sequenceNeeds } from '../sequence/sequence-facts.ts'
import { sequenceIndex } from '../sequence/sequence-index.ts'

const integrationOption = indexOption
  .extend({
    good: z
      .array(z.string().min(1))
      .min(1)
      .default(['WP', 'ZZ', 'WT', 'WF'])
      .describe('States that count as having come into work'),
    power: z.number().min(0).max(4).default(1).describe('How much more later moments weigh; 0 weighs all alike'),
  })
  .refine(({ good, states }) => good.some((state) => states.includes(state)), {
    message: 'at least one of the good states must be in the list of states',
  })

/**
 * Integration into work: the share of the known moments spent in work without subsidy or benefit, in which later moments
 * weigh more (moment t weighs t). 0 is never, 1 always; work that came and went early gives less than work that came and
 * stayed. Moments without a known state are left out. Equal to TraMineR's seqintegr, added over the good states.
 *
 * Missing: `notObserved` when the window was not wholly seen, `tooFewMoments` when the state is known at too few of its
 * moments, `notApplicable` for a state that is not in the list of states.
 */
export const integrativePotential = definePersonMeasure({
  id: 'integrative-potential',
  kind: 'amount',
  family: 'trajectory-shape',
  label: { nl: 'Integratie in werk', en: 'Integration into work' },
  summary: {
    nl: 'tijd in gewoon werk, latere tijd telt zwaarder',
    en: 'time in ordinary work, later time weighs more',
  },
  question: {
    nl: 'Komen mensen in gewoon werk en blijven ze daar?',
    en: 'Do people come into ordinary work and stay there?',
  },
  construct: {
    nl: 'Het deel van de tijd in gewoon werk, waarbij later in de periode zwaarder telt.',
    en: 'The part of the time in ordinary work, in which later moments weigh more.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Brzinsky-Fay',
      year: 2007,
      title: 'Lost in transition? Labour market entry sequences of school leavers in Europe',
      doi: '10.1093/esr/jcm011',
      taken: 'integrative potential of a state',
    },
    { ...ritschard2023, taken: 'the power of time' },
    {
      author: 'Manzoni & Mooi-Reci',
      year: 2018,
      title: 'Measuring sequence quality',
      taken: 'good states counted together, later ones more',
    },
  ],
  unit: 'index',
  unitLabel: { nl: 'indexgetal', en: 'index' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: sequenceNeeds,
  options: integrationOption,
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Welke toestanden goed zijn en hoe zwaar later telt, zijn keuzes. Reken ook met 0 en 2.',
      en: 'Which states are good, and how much later counts, are choices. Compute with 0 and 2 too.',
    },
    {
      nl: 'Tijdelijk en vast werk tellen standaard hetzelfde.',
      en: 'Temporary and permanent work count the same by default.',
    },
    gridLimit,
  ],
  examples: [
    {
      title: {
        nl: 'de laatste drie van zes weken: (4 + 5 + 6) / 21',
        en: 'the last three of six weeks: (4 + 5 + 6) / 21',
      },
      person: { observationEnd: 42, spells: drawnWeeks('UB UB UB WT WT WT') },
      options: { weeks: 6, states: ['WT', 'UB'], good: ['WT'] },
      expected: { value: 0.7142857 },
    },
    {
      title: { nl: 'de eerste drie: (1 + 2 + 3) / 21', en: 'the first three: (1 + 2 + 3) / 21' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT WT UB UB UB') },
      options: { weeks: 6, states: ['WT', 'UB'], good: ['WT'] },
      expected: { value: 0.2857143 },
    },
    {
      title: {
        nl: 'een onbekende week valt weg: (1 + 2 + 6) / 18',
        en: 'an unknown week is left out: (1 + 2 + 6) / 18',
      },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * UB UB WT') },
      options: { weeks: 6, states: ['WT', 'UB'], good: ['WT'] },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'van werk via opleiding naar uitkering', en: 'from work by way of education to benefit' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT OP OP UB UB') },
      options: { weeks: 6, states: ['WT', 'OP', 'UB'], good: ['WT'] },
      expected: { value: 0.1428571 },
    },
    {
      title: { nl: 'drie van de zes weken bekend is te weinig', en: 'three of six weeks known is too few' },
      person: { observationEnd: 42, spells: drawnWeeks('WT WT * * * UB') },
      options: { weeks: 6, states: ['WT', 'UB'], good: ['WT'] },
      expected: { reason: 'tooFewMoments' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  ...sequenceIndex<z.output<typeof integrationOption>>([0, 1], (sequences, { good, power }) => {
    const total = new Float64Array(sequences.persons)
    for (const state of good) {
      const position = sequences.states.indexOf(state)
      if (position < 0) continue
      for (const [person, share] of potentialOf(sequences, position, power).entries())
        total[person] = (total[person] ?? Number.NaN) + share
    }
    return total
  }),
})
