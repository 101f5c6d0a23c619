import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { hscl11Instrument } from '../instrument/hscl-11.ts'

/**
 * Depressive symptoms at a wave: the mean of eleven items from 1 (not at all) to 5 (extremely) over the past two weeks,
 * as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than eight answers
 * `tooFewAnswers`.
 */
export const depressiveSymptoms = defineScaleMeasure('depressive-symptoms', {
  family: 'participation',
  label: { nl: 'Depressieve klachten', en: 'Depressive symptoms' },
  summary: {
    nl: 'somberheid in de laatste twee weken, schaal 1 tot 5',
    en: 'low mood in the past two weeks, scale 1 to 5',
  },
  question: { nl: 'Hoeveel last hebben mensen van somberheid?', en: 'How much are people troubled by low mood?' },
  construct: {
    nl: 'Hoeveel last iemand de laatste twee weken had van klachten die bij een depressie horen.',
    en: 'How much someone was troubled in the past two weeks by complaints that belong to depression.',
  },
  origin: 'established',
  instruments: [hscl11Instrument],
  direction: 'lower',
  limits: [
    {
      nl: 'Dit is geen diagnose. Spreek vooraf af wat er gebeurt als iemand heel hoog scoort.',
      en: 'This is no diagnosis. Agree beforehand what happens when someone scores very high.',
    },
    {
      nl: 'De meeste mensen scoren laag. Een effect zit vaak bij wie vooraf veel klachten had: kies die groep van tevoren.',
      en: 'Most people score low. An effect is often found in those with many complaints beforehand: choose that group in advance.',
    },
    {
      nl: 'Andere lijsten, zoals de CES-D, hebben een andere schaal en mogen niet door elkaar.',
      en: 'Other lists, such as the CES-D, have another scale and must not be mixed.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'acht keer 1, twee keer 5 en één keer 4: 22 gedeeld door 11',
        en: 'eight times 1, twice 5 and once 4: 22 divided by 11',
      },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'hscl-11', wave: 1 }, [1, 1, 1, 1, 1, 1, 1, 1, 5, 5, 4])],
      },
      expected: { value: 2 },
    },
    {
      title: { nl: 'zeven van de elf is te weinig', en: 'seven of eleven is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'hscl-11', wave: 1 }, [1, 2, 1, 2, 1, 2, 1])] },
      expected: { reason: 'tooFewAnswers' },
    },
    {
      title: { nl: 'vooraf gemeten, na de start niet', en: 'measured beforehand, not after the start' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'hscl-11', wave: 0, score: 2.5 })] },
      expected: { reason: 'noFollowUp' },
    },
  ],
})
