import { transitionRates } from '@doorstroom/statistics'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnSpell } from '../example/drawn-rows.ts'
import { sequenceOption } from '../sequence/sequence-option.ts'
import { stateSequences, statesIn } from '../sequence/state-sequences.ts'

const weekIn = (state: string, week: number) =>
  drawnSpell({ channel: 'labour', state, begin: 7 * (week - 1), end: 7 * week })

/**
 * Transitions between states: of the moments that someone was in a state with a known state one moment later, the part
 * that moved to each state, over the whole window and per arm. Term `from>to` (staying included), n person-moments at
 * risk, nEvents transitions. A move over a gap is not counted. Equal to TraMineR's seqtrate; a state nobody could
 * leave gives `noValues`.
 */
export const stateTransitions = defineGroupMeasure({
  id: 'state-transitions',
  kind: 'group',
  family: 'trajectory-shape',
  label: { nl: 'Overgangen tussen situaties', en: 'Moves between states' },
  summary: { nl: 'van waar naar waar mensen gaan', en: 'from where to where people move' },
  question: { nl: 'Van welke situatie gaan mensen naar welke?', en: 'From which state do people move to which?' },
  construct: {
    nl: 'Het deel van de momenten in een toestand waarna iemand een moment later in een andere toestand is.',
    en: 'The part of the moments in a state after which someone is in another state one moment later.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller & Studer',
      year: 2011,
      title: 'Analyzing and visualizing state sequences in R with TraMineR',
      doi: '10.18637/jss.v040.i04',
      taken: 'transition rates between states',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans per stap', en: 'probability per step' },
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
  limits: [
    {
      nl: 'Eén kans voor de hele periode verbergt dat mensen later minder vaak van situatie wisselen.',
      en: 'One probability for the whole period hides that people move less often later on.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'drie weken: uitkering, uitkering, werk',
        en: 'three weeks: benefit, benefit, work',
      },
      rows: {
        enrolled: [{ observationEnd: 21, spells: [weekIn('UB', 1), weekIn('UB', 2), weekIn('WT', 3)] }],
        treated: [null],
      },
      options: { grid: 'week', weeks: 3 },
      expected: [
        { term: 'UB>UB', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'UB>WT', estimate: 0.5, n: 2, nEvents: 1 },
        { term: 'WT>UB', estimate: null, n: 0, reasons: ['noValues'] },
      ],
    },
    {
      title: { nl: 'over een gat heen telt niet', en: 'over a gap does not count' },
      rows: {
        enrolled: [{ observationEnd: 28, spells: [weekIn('UB', 1), weekIn('WT', 3), weekIn('WT', 4)] }],
        treated: [null],
      },
      options: { grid: 'week', weeks: 4 },
      expected: [
        { term: 'UB>WT', estimate: null, n: 0 },
        { term: 'WT>WT', estimate: 1, n: 1, nEvents: 1 },
      ],
    },
  ],
  group({ enrolled, treated }, options) {
    const sequences = stateSequences(enrolled, options)
    const states = statesIn(sequences, options.states)
    if (states.length === 0)
      return [{ term: 'everything', estimator: 'transitions', estimate: null, n: 0, reasons: ['noSpells'] }]
    return armsOf(treated).flatMap(({ arm, members }) => {
      const inArm = members.map((position) => sequences[position] ?? [])
      const { counts, atRisk, rates } = transitionRates(inArm, states)
      return states.flatMap((from, row) =>
        states.map((to, column): GroupValue => {
          const n = atRisk[row] ?? 0
          const shared = { term: `${from}>${to}`, arm, horizonDays: 7 * options.weeks, estimator: 'transitions', n }
          const rate = rates[row]?.[column]
          return rate === undefined
            ? { ...shared, estimate: null, reasons: ['noValues'] }
            : { ...shared, estimate: rate, nEvents: counts[row]?.[column] ?? 0 }
        }),
      )
    })
  },
})
