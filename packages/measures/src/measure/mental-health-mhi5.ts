import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { mhi5Instrument } from '../instrument/mhi-5.ts'

/**
 * Mental health at a wave by five items (MHI-5), from 0 to 100: answers from 0 (all the time) to 5 (never), the two
 * positive items reversed, their sum times four. Statistics Netherlands calls below 60 psychologically unhealthy.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than all five answers
 * `tooFewAnswers`.
 */
export const mentalHealthMhi5 = defineScaleMeasure('mental-health-mhi5', {
  family: 'participation',
  label: { nl: 'Psychische gezondheid', en: 'Mental health' },
  summary: { nl: 'MHI-5, 0 tot 100; onder 60 is ongezond', en: 'MHI-5, 0 to 100; below 60 is unhealthy' },
  question: { nl: 'Hoe gaat het psychisch met mensen?', en: 'How are people doing mentally?' },
  construct: {
    nl: 'Hoe iemand zich de afgelopen vier weken voelde: zenuwachtig, somber, kalm of gelukkig.',
    en: 'How someone felt in the past four weeks: nervous, gloomy, calm or happy.',
  },
  origin: 'established',
  instruments: [mhi5Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Antwoorden staan hier van 0 tot 5. Loopt uw versie van 1 tot 6, trek dan eerst 1 af, anders klopt de score niet.',
      en: 'Answers run from 0 to 5 here. If your version runs from 1 to 6, subtract 1 first, or the score is wrong.',
    },
    {
      nl: 'De volgorde van de vragen verschilt tussen versies. Koppel op inhoud: vraag 3 en 5 zijn hier de positieve.',
      en: 'The order of items differs between versions. Match by content: items 3 and 5 are the positive ones here.',
    },
    {
      nl: 'Onder 60 heet bij het CBS psychisch ongezond; het RIVM neemt 60 en lager. Het is geen diagnose.',
      en: 'Below 60 is psychologically unhealthy to Statistics Netherlands; RIVM takes 60 and below. It is no diagnosis.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'itemscores 3, 4, 2, 3 en 2 (vraag 3 en 5 omgedraaid): 14 keer 4',
        en: 'item scores 3, 4, 2, 3 and 2 (items 3 and 5 reversed): 14 times 4',
      },
      person: { measurements: [drawnMeasurement({ instrumentId: 'mhi-5', wave: 1 }, [3, 4, 3, 3, 3])] },
      expected: { value: 56 },
    },
    {
      title: { nl: 'altijd het beste antwoord', en: 'always the best answer' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'mhi-5', wave: 1 }, [5, 5, 0, 5, 0])] },
      expected: { value: 100 },
    },
    {
      title: { nl: 'vier van de vijf is te weinig', en: 'four of five is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'mhi-5', wave: 1 }, [3, 4, 3, 3, null])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
