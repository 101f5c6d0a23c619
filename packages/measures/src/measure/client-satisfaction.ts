import { drawnMeasurement } from '../example/drawn-rows.ts'
import { csq8Instrument } from '../instrument/csq-8.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'

/**
 * Satisfaction of the client with the help at a wave: the sum of eight items scored 1 to 4 (CSQ-8), 8 to 32. Shown as a
 * contrast only: higher is more pleasant, which is not the same as more effective, so it has no direction.
 *
 * Missing: no measurement at the wave gives `noFollowUp`, fewer than seven answers `tooFewAnswers`; with one answer
 * missing the sum is the mean of the others times eight.
 */
export const clientSatisfaction = defineScaleMeasure('client-satisfaction', {
  family: 'beliefs',
  label: { nl: 'Cliënttevredenheid', en: 'Client satisfaction' },
  summary: {
    nl: 'tevreden met de hulp, 8 tot 32; alleen ter vergelijking',
    en: 'pleased with the help, 8 to 32; as a contrast only',
  },
  question: { nl: 'Zijn mensen tevreden over de hulp?', en: 'Are people satisfied with the help?' },
  construct: {
    nl: 'Hoe tevreden iemand is over de hulp die hij kreeg.',
    en: 'How satisfied someone is with the help received.',
  },
  origin: 'established',
  instruments: [csq8Instrument],
  direction: 'none',
  limits: [
    {
      nl: 'Tevreden is niet hetzelfde als geholpen. Gebruik deze maat niet om te zeggen of de aanpak werkt.',
      en: 'Satisfied is not the same as helped. Do not use this to say whether the programme works.',
    },
    {
      nl: 'De meeste mensen antwoorden positief, zeker als hun uitkering ervan lijkt af te hangen. Vraag het los van de begeleider.',
      en: 'Most people answer positively, above all when their benefit seems to depend on it. Ask it apart from the professional.',
    },
    { nl: 'Wie afhaakte, vult de lijst vaak niet in.', en: 'Who dropped out often leaves the list unanswered.' },
  ],
  examples: [
    {
      title: { nl: 'acht keer 3', en: 'eight times 3' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'csq-8', wave: 1 }, [3, 3, 3, 3, 3, 3, 3, 3])] },
      expected: { value: 24 },
    },
    {
      title: { nl: 'zeven antwoorden, gemiddeld 3: 8 keer 3', en: 'seven answers, a mean of 3: 8 times 3' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'csq-8', wave: 1 }, [4, 3, 2, 3, 3, 3, 3, null])] },
      expected: { value: 24 },
    },
    {
      title: { nl: 'zes van de acht is te weinig', en: 'six of eight is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'csq-8', wave: 1 }, [4, 4, 4, 4, 4, 4])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
