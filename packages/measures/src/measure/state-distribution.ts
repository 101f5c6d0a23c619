import { stateDistribution as distributionOver } from '@doorstroom/statistics'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnSpell } from '../example/drawn-rows.ts'
import { sequenceOption } from '../sequence/sequence-option.ts'
import { stateLabels } from '../sequence/state-labels.ts'
import { daysOfMoment, stateSequences, statesIn } from '../sequence/state-sequences.ts'

const working = drawnSpell({ channel: 'labour', state: 'WT', begin: 0, end: 14 })
const benefit = drawnSpell({ channel: 'labour', state: 'UB', begin: 0, end: 7 })
const after = drawnSpell({ channel: 'labour', state: 'WT', begin: 7, end: 14 })

/**
 * State distribution: which part of the people is in which state at each moment after time zero, per arm. Term is the
 * state, horizonDays the moment, n the people whose state is known then (gaps and what lies beyond the end of
 * observation are left out), nEvents those in the state. Equal to TraMineR's seqstatd.
 */
export const stateDistribution = defineGroupMeasure({
  id: 'state-distribution',
  kind: 'group',
  family: 'trajectory-shape',
  label: { nl: 'Waar mensen zijn door de tijd', en: 'Where people are over time' },
  summary: { nl: 'deel van de mensen per toestand', en: 'part of the people per state' },
  question: { nl: 'In welke situatie zijn mensen door de tijd?', en: 'In which situation are people over time?' },
  construct: {
    nl: 'Het deel van de mensen per toestand op elk moment, van wie de toestand bekend is.',
    en: 'The part of the people in each state at each moment, among those whose state is known.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller & Studer',
      year: 2011,
      title: 'Analyzing and visualizing state sequences in R with TraMineR',
      doi: '10.18637/jss.v040.i04',
      taken: 'distribution of states per moment',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: [],
  },
  options: sequenceOption,
  minimum: { persons: 30 },
  terms: stateLabels,
  limits: [
    {
      nl: 'Gelijke delen betekenen niet dat dezelfde mensen blijven waar ze zijn.',
      en: 'Equal parts do not mean that the same people stay where they are.',
    },
    {
      nl: 'Wie uit beeld raakt, telt vanaf dan niet meer mee.',
      en: 'Who goes out of sight no longer counts from then on.',
    },
  ],
  examples: [
    {
      title: { nl: 'twee mensen, twee weken', en: 'two people, two weeks' },
      rows: {
        enrolled: [
          { observationEnd: 14, spells: [working] },
          { observationEnd: 14, spells: [benefit, after] },
        ],
        treated: [null, null],
      },
      options: { grid: 'week', weeks: 2 },
      expected: [
        { term: 'UB', horizonDays: 7, estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'WT', horizonDays: 7, estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'UB', horizonDays: 14, estimate: 0, n: 2, nEvents: 0 },
        { term: 'WT', horizonDays: 14, estimate: 1, n: 2, nEvents: 2 },
      ],
    },
    {
      title: { nl: 'een persoon na een week uit beeld', en: 'one person out of sight after a week' },
      rows: {
        enrolled: [
          { observationEnd: 14, spells: [working] },
          { observationEnd: 7, spells: [benefit] },
        ],
        treated: [null, null],
      },
      options: { grid: 'week', weeks: 2 },
      expected: [{ term: 'WT', horizonDays: 14, estimate: 1, n: 1, nEvents: 1 }],
    },
  ],
  group({ enrolled, treated }, options) {
    const sequences = stateSequences(enrolled, options)
    const states = statesIn(sequences, options.states)
    if (states.length === 0)
      return [{ term: 'everything', estimator: 'state-distribution', estimate: null, n: 0, reasons: ['noSpells'] }]
    return armsOf(treated).flatMap(({ arm, members }) => {
      const inArm = members.map((position) => sequences[position] ?? [])
      return distributionOver(inArm, states).flatMap(({ time, n, counts, shares }) =>
        states.map((term, state): GroupValue => {
          const horizonDays = daysOfMoment(time + 1, options.grid)
          const shared = { term, arm, horizonDays, estimator: 'state-distribution', n }
          return shares === null
            ? { ...shared, estimate: null, reasons: ['noValues'] }
            : { ...shared, estimate: shares[state] ?? null, nEvents: counts[state] ?? 0 }
        }),
      )
    })
  },
})
