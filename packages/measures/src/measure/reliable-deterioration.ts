import { definePersonMeasure } from '../definition/define-measure.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'
import { reliableChangeClass } from '../instrument/reliable-change-class.ts'
import { reliableChangeOption } from '../instrument/reliable-change-option.ts'
import { reliableChangeSources } from '../instrument/reliable-change-source.ts'

const waves = (before: number, after: number) => [
  drawnMeasurement({ measurementId: 'a', instrumentId: 'jsse-6', wave: 0, score: before }),
  drawnMeasurement({ measurementId: 'b', instrumentId: 'jsse-6', wave: 1, score: after }),
]

/**
 * Reliable deterioration: the score fell by more than 1.96 standard errors of a difference; the check on harm that
 * stands beside `reliable-change`. Missing as there.
 */
export const reliableDeterioration = definePersonMeasure({
  id: 'reliable-deterioration',
  kind: 'share',
  family: 'beliefs',
  label: { nl: 'Duidelijk achteruit', en: 'Reliable deterioration' },
  summary: { nl: 'meer achteruit dan meetfout kan verklaren', en: 'worse by more than measurement error' },
  phrase: { nl: 'ging duidelijk achteruit', en: 'clearly got worse' },
  question: { nl: 'Hoeveel mensen gingen duidelijk achteruit?', en: 'How many people clearly got worse?' },
  construct: {
    nl: 'Het verschil tussen voor- en nameting is groter dan de meetfout van de vragenlijst, in de verkeerde richting.',
    en: 'The difference between the two measurements exceeds the measurement error of the questionnaire, for the worse.',
  },
  origin: 'established',
  sources: reliableChangeSources,
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave'],
    optional: ['measurements.score', 'measurements.measured_at', 'item_responses.item_no', 'item_responses.value'],
  },
  options: reliableChangeOption,
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie hoog begint, gaat ook vanzelf vaker achteruit. Vergelijk daarom met een groep zonder hulp.',
      en: 'Who starts high gets worse more often anyway. Compare with a group without help.',
    },
    {
      nl: 'Wie de nameting niet invult, kan juist achteruit zijn gegaan.',
      en: 'Who does not answer the later questionnaire may be the one who got worse.',
    },
  ],
  examples: [
    {
      title: { nl: 'van 4 naar 3 is duidelijk achteruit', en: 'from 4 to 3 is clearly worse' },
      person: { measurements: waves(4, 3) },
      expected: { value: 1 },
    },
    {
      title: { nl: 'van 4 naar 3,5 kan meetfout zijn', en: 'from 4 to 3.5 can be measurement error' },
      person: { measurements: waves(4, 3.5) },
      expected: { value: 0 },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, options) {
    const change = reliableChangeClass(person, options)
    return typeof change === 'string' ? { value: change === 'deteriorated' ? 1 : 0 } : change
  },
})
