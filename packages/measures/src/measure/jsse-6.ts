import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { jsse6Instrument } from '../instrument/jsse-6.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

/**
 * Job-search self-efficacy at a follow-up wave: the mean of six answers from 1 to 5, as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than four answers
 * `tooFewAnswers`, a score outside 1 to 5 `notApplicable`.
 */
export const jsse6 = definePersonMeasure({
  id: 'jsse-6',
  kind: 'amount',
  family: 'beliefs',
  label: { nl: 'Zoekzelfvertrouwen', en: 'Job-search self-efficacy' },
  summary: { nl: 'vertrouwen in eigen zoeken, schaal 1 tot 5', en: 'confidence in own search, scale 1 to 5' },
  question: {
    nl: 'Hoeveel vertrouwen hebben mensen in hun eigen zoektocht naar werk?',
    en: 'How confident are people in their own search for work?',
  },
  construct: {
    nl: 'Hoe zeker iemand ervan is de stappen van het zoeken naar werk goed te kunnen zetten.',
    en: 'How sure someone is of being able to take the steps of searching for work well.',
  },
  origin: 'established',
  sources: jsse6Instrument.sources,
  unit: 'points',
  unitLabel: { nl: 'punten (1 tot 5)', en: 'points (1 to 5)' },
  range: [1, 5],
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
    instrument: fittingInstrumentOption(['jsse-6']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Veel mensen scoren al hoog; dan blijft er weinig ruimte om te stijgen.',
      en: 'Many people score high already, which leaves little room to rise.',
    },
    {
      nl: 'Zelfvertrouwen kan dalen als iemand leert wat het zoeken vraagt. Dat hoeft niet slecht te zijn.',
      en: 'Confidence can drop when someone learns what searching takes. That need not be bad.',
    },
    {
      nl: 'Wie werk vindt, vult de vragenlijst vaker niet in.',
      en: 'Who finds work more often leaves the questionnaire unanswered.',
    },
  ],
  examples: [
    {
      title: { nl: 'zes antwoorden', en: 'six answers' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'jsse-6', wave: 1 }, [3, 4, 4, 5, 4, 4])] },
      expected: { value: 4 },
    },
    {
      title: { nl: 'vijf van de zes: het gemiddelde van vijf', en: 'five of six: the mean of five' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'jsse6-nl-v1', wave: 1 }, [4, 4, 4, 4, 3, null])] },
      expected: { value: 3.8 },
    },
    {
      title: { nl: 'drie van de zes is te weinig', en: 'three of six is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'jsse-6', wave: 1 }, [4, 4, 4, null, null, null])] },
      expected: { reason: 'tooFewAnswers' },
    },
    {
      title: { nl: 'alleen vooraf gemeten', en: 'measured only beforehand' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'jsse-6', wave: 0, score: 4 })] },
      expected: { reason: 'noFollowUp' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value: (person, { instrument, wave }) => scoreWithin(scoreAtWave(person, instrument, wave), [1, 5]),
})
