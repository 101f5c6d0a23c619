import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { collaborate5Instrument } from '../instrument/collaborate-5.ts'
import { collaborate10Instrument } from '../instrument/collaborate-10.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'

const highest = {
  [collaborate10Instrument.id]: collaborate10Instrument.scoreRange[1],
  [collaborate5Instrument.id]: collaborate5Instrument.scoreRange[1],
} as const

/**
 * Deciding together at a wave, as the client experienced it: 1 when all three items of CollaboRATE have the highest
 * answer (the top score), else 0. The versions of 0 to 9 and of 0 to 4 are not interchangeable. A ready mean score
 * counts as well: only three highest answers give the highest mean.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), a missing answer `tooFewAnswers`,
 * no answers and no score `notAsked`, a score outside the scale `notApplicable`.
 */
export const sharedDecisionMaking = definePersonMeasure({
  id: 'shared-decision-making',
  kind: 'share',
  family: 'process',
  label: { nl: 'Samen beslissen', en: 'Shared decision making' },
  summary: { nl: 'het hoogste antwoord op alle drie de vragen', en: 'the highest answer to all three items' },
  phrase: { nl: 'vond dat er echt samen werd beslist', en: 'found that decisions were truly made together' },
  question: { nl: 'Beslissen cliënt en begeleider samen?', en: 'Do client and professional decide together?' },
  construct: {
    nl: 'Of iemand vindt dat de begeleider al het mogelijke deed om uit te leggen, te luisteren en mee te laten beslissen.',
    en: 'Whether someone finds that every effort was made to explain, to listen and to include them in deciding.',
  },
  origin: 'established',
  sources: collaborate10Instrument.sources,
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave'],
    optional: [
      'measurements.score',
      'measurements.n_answered',
      'measurements.measured_at',
      'measurements.rater',
      'item_responses.item_no',
      'item_responses.value',
    ],
  },
  options: z.strictObject({
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: z
      .enum([collaborate10Instrument.id, collaborate5Instrument.id])
      .default(collaborate10Instrument.id)
      .describe('Version with answers 0 to 9 (collaborate-10) or 0 to 4 (collaborate-5)'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'De lijst komt uit de zorg. Wat samen beslissen is over een trajectplan, is daarmee nog niet gemeten.',
      en: 'The list comes from health care. What deciding together on a plan for work is has not been measured by that.',
    },
    {
      nl: 'Een handtekening onder een plan bewijst niet dat iemand meebesliste; dit antwoord wel beter, als het vertrouwelijk is.',
      en: 'A signature under a plan does not prove that someone had a say; this answer does so better, if confidential.',
    },
    {
      nl: 'Alleen het hoogste antwoord op alle drie telt. Bijna het hoogste is 0.',
      en: 'Only the highest answer to all three counts. Almost the highest is 0.',
    },
  ],
  examples: [
    {
      title: { nl: 'drie keer een 9', en: 'three times a 9' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'collaborate-10', wave: 1 }, [9, 9, 9])] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'een 9, een 8 en een 9', en: 'a 9, an 8 and a 9' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'collaborate-10', wave: 1 }, [9, 8, 9])] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'één vraag open gelaten', en: 'one item left open' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'collaborate-10', wave: 1 }, [9, null, 9])] },
      expected: { reason: 'tooFewAnswers' },
    },
    {
      title: { nl: 'de korte schaal: drie keer een 4 van 4', en: 'the short scale: three times a 4 out of 4' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'collaborate-5', wave: 1 }, [4, 4, 4])] },
      options: { instrument: 'collaborate-5' },
      expected: { value: 1 },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, { instrument, wave }) {
    const score = scoreAtWave(person, instrument, wave)
    return 'reason' in score ? score : { value: score.value === highest[instrument] ? 1 : 0 }
  },
})
