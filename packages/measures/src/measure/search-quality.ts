import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { jsqs20Instrument } from '../instrument/jsqs-20.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

const answers = (...values: number[]) => Array.from({ length: 20 }, (_, item) => values[item] ?? null)

/**
 * Quality of the search at a wave: the mean of twenty answers from 1 to 5 to the Job Search Quality Scale (goals and
 * planning; preparation; coping and keeping on; learning and improving), as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than fourteen answers
 * `tooFewAnswers`, a score outside 1 to 5 `notApplicable`.
 */
export const searchQuality = definePersonMeasure({
  id: 'search-quality',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Kwaliteit van het zoeken', en: 'Quality of the search' },
  summary: { nl: 'hoe goed iemand zoekt, schaal 1 tot 5', en: 'how well someone searches, scale 1 to 5' },
  question: { nl: 'Hoe goed zoeken mensen naar werk?', en: 'How well do people search for work?' },
  construct: {
    nl: 'Of iemand zoekt met een doel en een plan, zich voorbereidt, met tegenslag omgaat en van het zoeken leert.',
    en: 'Whether someone searches with a goal and a plan, prepares, copes with setbacks and learns from searching.',
  },
  origin: 'established',
  sources: jsqs20Instrument.sources,
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
    instrument: fittingInstrumentOption(['jsqs-20']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Goed zoeken is iets anders dan veel zoeken. Lees deze maat niet als zoekintensiteit.',
      en: 'Searching well is not searching much. Do not read this as search intensity.',
    },
    {
      nl: 'Mensen beoordelen hun eigen zoeken. Wie leert wat goed zoeken is, wordt soms strenger voor zichzelf.',
      en: 'People judge their own search. Who learns what good searching is may judge themselves more strictly.',
    },
    {
      nl: 'Wie werk vindt, vult de vragenlijst vaker niet in.',
      en: 'Who finds work more often leaves the questionnaire unanswered.',
    },
  ],
  examples: [
    {
      title: { nl: 'tien keer 3 en tien keer 4', en: 'ten times 3 and ten times 4' },
      person: {
        measurements: [
          drawnMeasurement(
            { instrumentId: 'jsqs-20', wave: 1 },
            answers(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4),
          ),
        ],
      },
      expected: { value: 3.5 },
    },
    {
      title: { nl: 'dertien van de twintig is te weinig', en: 'thirteen of twenty is too few' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'jsqs-20', wave: 1 }, answers(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)),
        ],
      },
      expected: { reason: 'tooFewAnswers' },
    },
    {
      title: { nl: 'alleen een kant-en-klare score', en: 'only a ready score' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'jsqs', wave: 1, score: 3.8 })] },
      expected: { value: 3.8 },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value: (person, { instrument, wave }) => scoreWithin(scoreAtWave(person, instrument, wave), [1, 5]),
})
