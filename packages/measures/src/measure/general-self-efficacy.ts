import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { gse10Instrument } from '../instrument/gse-10.ts'

/**
 * General self-efficacy at a wave: the sum of ten items from 1 to 4, 10 to 40, as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than eight answers
 * `tooFewAnswers`; missing answers are filled with the mean of the others.
 */
export const generalSelfEfficacy = defineScaleMeasure('general-self-efficacy', {
  family: 'beliefs',
  label: { nl: 'Algemeen vertrouwen in eigen kunnen', en: 'General self-efficacy' },
  summary: { nl: 'vertrouwen in eigen kunnen, 10 tot 40', en: 'trust in own ability, 10 to 40' },
  question: { nl: 'Vertrouwen mensen op hun eigen kunnen?', en: 'Do people trust in their own ability?' },
  construct: {
    nl: 'Hoezeer iemand erop vertrouwt moeilijke dingen in het leven zelf aan te kunnen.',
    en: 'How far someone trusts to be able to handle hard things in life.',
  },
  origin: 'recalled',
  instruments: [gse10Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Dit verandert langzaam. Na een korte training is weinig verschil te verwachten; zoekzelfvertrouwen past daar beter bij.',
      en: 'This changes slowly. After a short training little difference is to be expected; job-search self-efficacy fits better there.',
    },
    {
      nl: 'Vertrouwen in het algemeen is nog geen vertrouwen in het vinden van werk.',
      en: 'Trust in general is not yet trust in finding work.',
    },
  ],
  examples: [
    {
      title: { nl: 'tien keer 3', en: 'ten times 3' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'gse-10', wave: 1 }, [3, 3, 3, 3, 3, 3, 3, 3, 3, 3])] },
      expected: { value: 30 },
    },
    {
      title: { nl: 'acht antwoorden, gemiddeld 3,5: tien keer 3,5', en: 'eight answers, a mean of 3.5: ten times 3.5' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'gse-10', wave: 1 }, [3, 4, 3, 4, 3, 4, 3, 4])] },
      expected: { value: 35 },
    },
    {
      title: { nl: 'zeven van de tien is te weinig', en: 'seven of ten is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'gse-10', wave: 1 }, [3, 4, 3, 4, 3, 4, 3])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
