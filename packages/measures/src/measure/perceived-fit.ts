import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { onlyWorkers, onlyWorkersLimit } from '../definition/job-option.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

const fit = (subscale: string, score: number) =>
  drawnMeasurement({ instrumentId: 'perceived-fit', subscale, wave: 1, score })

/**
 * Perceived fit at a wave: how well the job (or, by option, the organisation) fits in the eyes of who works there, from
 * 0 (lowest answer to every item) to 1 (highest). The ready mean score of that subscale minus 1, divided by the highest
 * answer minus 1, so that answers to 5 and to 7 can be read alike.
 *
 * Missing: no measurement of that subscale at the wave gives `noFollowUp` (`noBaseline` for wave 0; also for who has no
 * job), one without score `notAsked`, a score outside the answers `notApplicable`.
 */
export const perceivedFit = definePersonMeasure({
  id: 'perceived-fit',
  kind: 'amount',
  family: 'match',
  label: { nl: 'Ervaren passend werk', en: 'Perceived fit' },
  summary: { nl: 'past het werk, volgens wie het doet', en: 'does the job fit, says who does it' },
  question: { nl: 'Vinden mensen zelf dat hun werk past?', en: 'Do people think themselves that their job fits?' },
  construct: {
    nl: 'Hoezeer iemand vindt dat de baan, of de organisatie, bij hem past.',
    en: 'How far someone thinks that the job, or the organisation, fits them.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Cable & DeRue',
      year: 2002,
      title: 'The convergent and discriminant validity of subjective fit perceptions',
      doi: '10.1037/0021-9010.87.5.875',
      taken: 'fit with the job and with the organisation as scales of their own; the step from 0 to 1 is ours',
    },
  ],
  unit: 'fit (0-1)',
  unitLabel: { nl: 'passend, van 0 tot 1', en: 'fit, from 0 to 1' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  conditional: onlyWorkers,
  needs: {
    required: ['measurements.instrument_id', 'measurements.subscale', 'measurements.wave', 'measurements.score'],
    optional: ['measurements.measured_at', 'measurements.rater'],
  },
  options: z.strictObject({
    fit: z.enum(['job', 'organisation']).default('job').describe('Fit with the job, or with the organisation'),
    highest: z.number().int().min(3).max(10).default(5).describe('Highest answer to an item; the lowest is 1'),
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: fittingInstrumentOption(['perceived-fit']),
  }),
  minimum: { persons: 30 },
  limits: [
    onlyWorkersLimit,
    {
      nl: 'In de eerste weken zijn mensen vaak positiever dan later. Vraag het na drie en na zes maanden.',
      en: 'In the first weeks people are often more positive than later. Ask after three and after six months.',
    },
    {
      nl: 'De studie rekent de score zelf uit en zegt wat het hoogste antwoord is.',
      en: 'The study scores the questionnaire itself and says what the highest answer is.',
    },
  ],
  examples: [
    {
      title: { nl: 'gemiddeld 4 van 5: drie van de vier stappen', en: 'a mean of 4 out of 5: three of four steps' },
      person: { measurements: [fit('job', 4), fit('organisation', 2)] },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'gemiddeld 4 van 7: halverwege', en: 'a mean of 4 out of 7: half way' },
      person: { measurements: [fit('job', 4)] },
      options: { highest: 7 },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'een 6 bij antwoorden tot 5', en: 'a 6 with answers up to 5' },
      person: { measurements: [fit('job', 6)] },
      expected: { reason: 'notApplicable' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, { fit: subscale, highest, wave, instrument }) {
    const measurements = person.measurements.filter((measurement) => measurement.subscale === subscale)
    const score = scoreWithin(scoreAtWave({ ...person, measurements }, instrument, wave), [1, highest])
    return 'value' in score ? { value: (score.value - 1) / (highest - 1) } : score
  },
})
