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
 * Reliable improvement: the score rose by more than 1.96 standard errors of a difference, with one reference
 * standard deviation and reliability for everyone.
 *
 * Missing: both waves are needed; `noBaseline`, `noFollowUp` or `tooFewAnswers`.
 */
export const reliableChange = definePersonMeasure({
  id: 'reliable-change',
  kind: 'share',
  family: 'beliefs',
  label: { nl: 'Duidelijk vooruit', en: 'Reliable improvement' },
  summary: { nl: 'meer vooruit dan meetfout kan verklaren', en: 'better by more than measurement error' },
  phrase: { nl: 'ging duidelijk vooruit', en: 'clearly improved' },
  question: { nl: 'Hoeveel mensen gingen duidelijk vooruit?', en: 'How many people clearly improved?' },
  construct: {
    nl: 'Het verschil tussen voor- en nameting is groter dan de meetfout van de vragenlijst, in de goede richting.',
    en: 'The difference between the two measurements exceeds the measurement error of the questionnaire, for the better.',
  },
  origin: 'established',
  sources: reliableChangeSources,
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['measurements.instrument_id', 'measurements.wave'],
    optional: ['measurements.score', 'measurements.measured_at', 'item_responses.item_no', 'item_responses.value'],
  },
  options: reliableChangeOption,
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie laag begint, gaat ook vanzelf vaker vooruit. Vergelijk daarom met een groep zonder hulp.',
      en: 'Who starts low improves more often anyway. Compare with a group without help.',
    },
    {
      nl: 'Wie hoog begint, kan niet duidelijk vooruitgaan: de schaal is dan op.',
      en: 'Who starts high cannot clearly improve: the scale ends.',
    },
    {
      nl: 'De meetfout is een afspraak, dezelfde voor iedereen; zie de opties.',
      en: 'The measurement error is a convention, the same for everyone; see the options.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'van 3,5 naar 4,5: bij spreiding 0,70 en betrouwbaarheid 0,80 is 0,87 genoeg',
        en: 'from 3.5 to 4.5: with SD 0.70 and reliability 0.80, 0.87 is enough',
      },
      person: { measurements: waves(3.5, 4.5) },
      expected: { value: 1 },
    },
    {
      title: { nl: 'van 3,5 naar 4,3 is niet genoeg', en: 'from 3.5 to 4.3 is not enough' },
      person: { measurements: waves(3.5, 4.3) },
      expected: { value: 0 },
    },
    {
      title: { nl: 'alleen nameting', en: 'only the later measurement' },
      person: { measurements: waves(3.5, 4.5).slice(1) },
      expected: { reason: 'noBaseline' },
    },
  ],
  horizonDays: ({ waveWeeks }) => 7 * waveWeeks,
  value(person, options) {
    const change = reliableChangeClass(person, options)
    return typeof change === 'string' ? { value: change === 'improved' ? 1 : 0 } : change
  },
})
