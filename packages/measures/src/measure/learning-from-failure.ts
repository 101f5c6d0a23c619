import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

/**
 * Learning from failure at a wave: the ready mean score (1 to 5) of a questionnaire on what someone learns from what
 * went wrong in the search, as the client gave it. The catalogue has no key of items for it: the study scores it.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), one without score `notAsked`, a
 * score outside 1 to 5 `notApplicable`.
 */
export const learningFromFailure = definePersonMeasure({
  id: 'learning-from-failure',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Leren van wat misging', en: 'Learning from failure' },
  summary: {
    nl: 'leert van fouten bij het zoeken, schaal 1 tot 5',
    en: 'learns from mistakes in searching, scale 1 to 5',
  },
  question: {
    nl: 'Leren mensen van wat misgaat bij het zoeken?',
    en: 'Do people learn from what goes wrong in the search?',
  },
  construct: {
    nl: 'Hoezeer iemand een afwijzing of een mislukt gesprek gebruikt om het de volgende keer anders te doen.',
    en: 'How far someone uses a rejection or a failed interview to do it differently next time.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Noordzij, van Hooft, van Mierlo, van Dam & Born',
      year: 2013,
      title:
        'The effects of a learning-goal orientation training on self-regulation: a field experiment among unemployed job seekers',
      doi: '10.1111/peps.12011',
      taken: 'learning from failure, and awareness of strategies, as steps between training and finding work',
    },
  ],
  unit: 'points',
  unitLabel: { nl: 'punten (1 tot 5)', en: 'points (1 to 5)' },
  range: [1, 5],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave', 'measurements.score'],
    optional: ['measurements.measured_at', 'measurements.rater'],
  },
  options: z.strictObject({
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: fittingInstrumentOption(['learning-from-failure']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'De vragen en de antwoorden zijn hier niet vastgelegd. Vergelijk alleen studies met dezelfde vragen.',
      en: 'Items and answers are not laid down here. Compare only studies with the same items.',
    },
    {
      nl: 'Wie nog niets zag mislukken, kan hier weinig over zeggen.',
      en: 'Who has not yet seen anything fail can say little here.',
    },
    {
      nl: 'Dat wie leert vaker werk vindt, bewijst niet dat het leren de oorzaak is, ook niet bij loting.',
      en: 'That learners find work more often does not prove that learning is the cause, not even after a lottery.',
    },
  ],
  examples: [
    {
      title: { nl: 'gemiddeld 3,5 na de start', en: 'a mean of 3.5 after the start' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'learning-from-failure', wave: 1, score: 3.5 })] },
      expected: { value: 3.5 },
    },
    {
      title: { nl: 'de score van de begeleider telt niet', en: 'the score of the professional does not count' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'learning-from-failure', wave: 1, score: 4, rater: 'professional' }),
        ],
      },
      expected: { reason: 'noFollowUp' },
    },
    {
      title: { nl: 'een som in plaats van een gemiddelde', en: 'a sum instead of a mean' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'learning-from-failure', wave: 1, score: 14 })] },
      expected: { reason: 'notApplicable' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value: (person, { instrument, wave }) => scoreWithin(scoreAtWave(person, instrument, wave), [1, 5]),
})
