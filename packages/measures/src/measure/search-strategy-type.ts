import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { waveOption, waveWeeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { fittingInstrumentOption } from '../instrument/fitting-instrument-option.ts'
import { scoreAtWave } from '../instrument/score-at-wave.ts'
import { scoreWithin } from '../instrument/score-within.ts'

const score = (subscale: string, value: number) =>
  drawnMeasurement({ instrumentId: 'search-strategies', subscale, wave: 1, score: value })

/**
 * Search strategy at a wave: the ready mean score (1 to 5) on one of three ways of searching, by option: focused (by
 * default), exploratory or haphazard, as the client gave it; read from the row with that name as subscale. People can
 * score high on more than one, so there is no type per person.
 *
 * Missing: no measurement of that subscale at the wave gives `noFollowUp` (`noBaseline` for wave 0), one without score
 * `notAsked`, a score outside 1 to 5 `notApplicable`.
 */
export const searchStrategyType = definePersonMeasure({
  id: 'search-strategy-type',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Manier van zoeken', en: 'Search strategy' },
  summary: { nl: 'gericht, verkennend of willekeurig, 1 tot 5', en: 'focused, exploratory or haphazard, 1 to 5' },
  question: { nl: 'Zoeken mensen gericht?', en: 'Do people search in a focused way?' },
  construct: {
    nl: 'Hoezeer iemand zoekt naar één duidelijk doel (gericht), naar wat er is en past (verkennend), of zonder plan (willekeurig).',
    en: 'How far someone searches for one clear goal (focused), for what exists and fits (exploratory), or without a plan (haphazard).',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Crossley & Highhouse',
      year: 2005,
      title: 'Relation of job search and choice process with subsequent satisfaction',
      doi: '10.1016/j.joep.2004.04.001',
      taken: 'focused, exploratory and haphazard search as three scales; the range of answers is recalled',
    },
  ],
  unit: 'points',
  unitLabel: { nl: 'punten (1 tot 5)', en: 'points (1 to 5)' },
  range: [1, 5],
  nullValue: null,
  direction: 'none',
  needs: {
    required: ['measurements.instrument_id', 'measurements.subscale', 'measurements.wave', 'measurements.score'],
    optional: ['measurements.measured_at', 'measurements.rater'],
  },
  options: z.strictObject({
    strategy: z.enum(['focused', 'exploratory', 'haphazard']).default('focused').describe('Which way of searching'),
    wave: waveOption(1),
    waveWeeks: waveWeeksOption(26),
    instrument: fittingInstrumentOption(['search-strategies']),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Mensen kunnen tegelijk gericht en verkennend zoeken. Verdeel hen niet in soorten.',
      en: 'People can search in a focused and an exploratory way at once. Do not sort them into types.',
    },
    {
      nl: 'Bij gericht en verkennend is meer meestal beter, bij willekeurig minder.',
      en: 'For focused and exploratory more is mostly better, for haphazard less.',
    },
  ],
  examples: [
    {
      title: { nl: 'gericht 4, willekeurig 2: gericht gevraagd', en: 'focused 4, haphazard 2: focused asked for' },
      person: { measurements: [score('focused', 4), score('haphazard', 2)] },
      expected: { value: 4 },
    },
    {
      title: { nl: 'dezelfde persoon: willekeurig gevraagd', en: 'the same person: haphazard asked for' },
      person: { measurements: [score('focused', 4), score('haphazard', 2)] },
      options: { strategy: 'haphazard' },
      expected: { value: 2 },
    },
    {
      title: { nl: 'alleen willekeurig gemeten', en: 'only haphazard was measured' },
      person: { measurements: [score('haphazard', 2)] },
      expected: { reason: 'noFollowUp' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, { strategy, instrument, wave }) {
    const measurements = person.measurements.filter(({ subscale }) => subscale === strategy)
    return scoreWithin(scoreAtWave({ ...person, measurements }, instrument, wave), [1, 5])
  },
})
