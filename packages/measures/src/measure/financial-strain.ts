import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { financialStrain3Instrument } from '../instrument/financial-strain-3.ts'

/**
 * Financial strain at a wave: the mean of three items from 1 to 5, higher is more trouble making ends meet, as the
 * client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than two answers
 * `tooFewAnswers`.
 */
export const financialStrain = defineScaleMeasure('financial-strain', {
  family: 'participation',
  label: { nl: 'Financiële druk', en: 'Financial strain' },
  summary: { nl: 'moeite met rondkomen, schaal 1 tot 5', en: 'trouble making ends meet, scale 1 to 5' },
  question: { nl: 'Kunnen mensen rondkomen?', en: 'Can people make ends meet?' },
  construct: {
    nl: 'Hoeveel moeite iemand heeft om met zijn geld rond te komen, nu en in de komende tijd.',
    en: 'How much trouble someone has making ends meet, now and in the time to come.',
  },
  origin: 'recalled',
  instruments: [financialStrain3Instrument],
  direction: 'lower',
  limits: [
    {
      nl: 'Dit is wat iemand ervaart, niet het inkomen. Of werk netto iets opleverde, staat hier niet in.',
      en: 'This is what someone experiences, not income. Whether work paid in the end is not in it.',
    },
    {
      nl: 'Een inkomen dat per maand op en neer gaat, drukt ook als het gemiddeld genoeg is.',
      en: 'An income that goes up and down by month also strains when the mean is enough.',
    },
  ],
  examples: [
    {
      title: { nl: 'antwoorden 3, 4 en 5', en: 'answers 3, 4 and 5' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'financial-strain-3', wave: 1 }, [3, 4, 5])] },
      expected: { value: 4 },
    },
    {
      title: { nl: 'twee van de drie: het gemiddelde van twee', en: 'two of three: the mean of two' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'financial-strain-3', wave: 1 }, [2, null, 3])] },
      expected: { value: 2.5 },
    },
    {
      title: { nl: 'één van de drie is te weinig', en: 'one of three is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'financial-strain-3', wave: 1 }, [2])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
