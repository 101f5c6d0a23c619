import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

const latentFunctions = ['time-structure', 'social-contact', 'collective-purpose', 'status', 'activity'] as const

const scores = (...values: number[]) =>
  values.map((score, index) =>
    drawnMeasurement({ instrumentId: 'lamb', subscale: latentFunctions[index] ?? null, wave: 1, score }),
  )

/**
 * Meaningful participation at a wave: the mean (1 to 7) of the five latent functions of work that someone has in daily
 * life, paid or not: structure of time, social contact, shared purpose, status and activity. Read from ready scores of
 * the five subscales of the Latent and Manifest Benefits scale, higher is more; financial strain is left out.
 *
 * Missing: fewer than four of the five subscales give `tooFewAnswers`, none at the wave `noFollowUp` (`noBaseline` for
 * wave 0), a score outside 1 to 7 `notApplicable`.
 */
export const meaningfulParticipation = definePersonMeasure({
  id: 'meaningful-participation',
  kind: 'amount',
  family: 'participation',
  label: { nl: 'Zinvolle daginvulling', en: 'Meaningful participation' },
  summary: { nl: 'structuur, contact, doel, status, bezig zijn', en: 'structure, contact, purpose, status, activity' },
  question: { nl: 'Hebben mensen een zinvolle daginvulling?', en: 'Do people have meaningful things to do?' },
  construct: {
    nl: 'Hoeveel iemand in het dagelijks leven heeft van wat werk naast inkomen geeft: structuur, contact, een gedeeld doel, status en bezig zijn.',
    en: 'How much someone has in daily life of what work gives besides income: structure, contact, a shared purpose, status and activity.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Muller, Creed, Waters & Machin',
      year: 2005,
      title:
        'The development and preliminary testing of a scale to measure the latent and manifest benefits of employment',
      doi: '10.1027/1015-5759.21.3.191',
      taken: 'thirty-six items in six subscales; answers from 1 to 7 and the mean over five of them are recalled',
    },
    {
      author: 'Jahoda',
      year: 1982,
      title: 'Employment and unemployment: a social-psychological analysis',
      taken: 'what work gives besides income',
    },
  ],
  unit: 'points',
  unitLabel: { nl: 'punten (1 tot 7)', en: 'points (1 to 7)' },
  range: [1, 7],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['measurements.instrument_id', 'measurements.subscale', 'measurements.wave', 'measurements.score'],
    optional: ['measurements.measured_at', 'measurements.rater'],
  },
  options: z.strictObject({
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: fittingInstrumentOption(['lamb']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'De studie rekent de vijf delen zelf uit. Let op de richting: hier is hoger steeds meer.',
      en: 'The study scores the five parts itself. Mind the direction: here higher is always more.',
    },
    {
      nl: 'Een gemiddelde kan verbergen dat bijvoorbeeld alleen het contact ontbreekt. Kijk ook naar de delen.',
      en: 'A mean may hide that, say, only contact is lacking. Also look at the parts.',
    },
  ],
  examples: [
    {
      title: { nl: 'vijf delen: 5, 4, 3, 4 en 4', en: 'five parts: 5, 4, 3, 4 and 4' },
      person: { measurements: scores(5, 4, 3, 4, 4) },
      expected: { value: 4 },
    },
    {
      title: { nl: 'vier van de vijf delen', en: 'four of five parts' },
      person: { measurements: scores(5, 4, 3, 5) },
      expected: { value: 4.25 },
    },
    {
      title: { nl: 'drie van de vijf is te weinig', en: 'three of five is too few' },
      person: { measurements: scores(5, 4, 3) },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, { instrument, wave }) {
    const parts = latentFunctions.map((part) => {
      const measurements = person.measurements.filter(({ subscale }) => subscale === part)
      return scoreWithin(scoreAtWave({ ...person, measurements }, instrument, wave), [1, 7])
    })
    const outside = parts.find((part) => 'reason' in part && part.reason === 'notApplicable')
    if (outside !== undefined) return outside
    const values = parts.flatMap((part) => ('value' in part ? [part.value] : []))
    if (values.length === 0) return { reason: wave === 0 ? 'noBaseline' : 'noFollowUp' }
    if (values.length < 4) return { reason: 'tooFewAnswers' }
    return { value: values.reduce((sum, value) => sum + value, 0) / values.length }
  },
})
