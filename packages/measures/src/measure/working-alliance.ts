import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { waiSInstrument } from '../instrument/wai-s.ts'
import { waiSrInstrument } from '../instrument/wai-sr.ts'

/**
 * Working alliance of client and professional at a wave, as the client sees it: agreement on the goal, agreement on the
 * task, and the bond, together (default) or one part, put on 0 (lowest answers) to 100 (highest) so that the two short
 * forms can be read alike. WAI-SR: twelve items 1 to 5; WAI-S: twelve items 1 to 7, items 4 and 10 reversed, with
 * another key.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than eight of twelve or three
 * of four answers `tooFewAnswers`, no answers and no score `notAsked`.
 */
export const workingAlliance = defineScaleMeasure('working-alliance', {
  family: 'process',
  label: { nl: 'Werkalliantie', en: 'Working alliance' },
  summary: {
    nl: 'samen aan het doel, volgens de cliënt; 0 tot 100',
    en: 'working on it together, says the client; 0 to 100',
  },
  question: {
    nl: 'Werken cliënt en begeleider samen aan hetzelfde?',
    en: 'Do client and professional work on the same thing together?',
  },
  construct: {
    nl: 'Of iemand vindt dat hij en de begeleider het eens zijn over het doel en de aanpak, en elkaar vertrouwen.',
    en: 'Whether someone finds that they and the professional agree on the goal and the way, and trust each other.',
  },
  origin: 'recalled',
  instruments: [waiSrInstrument, waiSInstrument],
  parts: ['whole', 'goal', 'task', 'bond'],
  outOfHundred: true,
  direction: 'higher',
  limits: [
    {
      nl: 'Alleen het antwoord van de cliënt telt. Dat er contact was, zegt niets over de band.',
      en: 'Only the answer of the client counts. That there was contact says nothing about the bond.',
    },
    {
      nl: 'Noem de versie: WAI-S en WAI-SR lijken op elkaar, maar hebben andere sleutels. Gelijke punten uit de twee zijn niet zeker even goed.',
      en: 'Name the version: WAI-S and WAI-SR look alike but have other keys. Equal points from the two are not surely equally good.',
    },
    {
      nl: 'De band ontstaat tijdens de aanpak. Corrigeer er dus niet voor bij het schatten van een effect.',
      en: 'The bond grows during the programme. So do not adjust for it when estimating an effect.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twaalf keer 4 van 5: driekwart van de weg',
        en: 'twelve times 4 out of 5: three quarters of the way',
      },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'wai-sr', wave: 1 }, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4])],
      },
      expected: { value: 75 },
    },
    {
      title: { nl: 'de band (vragen 3, 5, 7 en 9): 5, 5, 4 en 4', en: 'the bond (items 3, 5, 7 and 9): 5, 5, 4 and 4' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'wai-sr', wave: 1 }, [1, 1, 5, 1, 5, 1, 4, 1, 4, 1, 1, 1])],
      },
      options: { part: 'bond' },
      expected: { value: 87.5 },
    },
    {
      title: {
        nl: 'WAI-S, deel doel: 1 omgedraaid tot 7, 7, 7 omgedraaid tot 1, en 7',
        en: 'WAI-S, part goal: 1 turned to 7, 7, 7 turned to 1, and 7',
      },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'wai-s', wave: 1 }, [
            null,
            null,
            null,
            1,
            null,
            7,
            null,
            null,
            null,
            7,
            7,
            null,
          ]),
        ],
      },
      options: { instrument: 'wai-s', part: 'goal' },
      expected: { value: 75 },
    },
    {
      title: { nl: 'zeven van de twaalf is te weinig', en: 'seven of twelve is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'wai-sr', wave: 1 }, [4, 4, 4, 4, 4, 4, 4])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
