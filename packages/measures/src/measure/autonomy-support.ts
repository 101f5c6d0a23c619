import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { hccq6Instrument } from '../instrument/hccq-6.ts'
import { hccq15Instrument } from '../instrument/hccq-15.ts'

/**
 * Support of autonomy by the professional at a wave, as the client sees it: the mean of six items (or fifteen, the
 * thirteenth reversed) from 1 to 7.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than two thirds of the items
 * `tooFewAnswers`.
 */
export const autonomySupport = defineScaleMeasure('autonomy-support', {
  family: 'process',
  label: { nl: 'Ruimte voor eigen keuzes', en: 'Support of autonomy' },
  summary: { nl: 'volgens de cliënt, schaal 1 tot 7', en: 'says the client, scale 1 to 7' },
  question: { nl: 'Krijgen mensen ruimte om zelf te kiezen?', en: 'Are people given room to choose for themselves?' },
  construct: {
    nl: 'Of iemand vindt dat de begeleider luistert, uitleg geeft en ruimte laat voor eigen keuzes.',
    en: 'Whether someone finds that the professional listens, explains and leaves room for own choices.',
  },
  origin: 'established',
  instruments: [hccq6Instrument, hccq15Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'De lijst is gemaakt voor de zorg. Zet begeleider waar arts staat, en meld dat.',
      en: 'The list was made for health care. Put professional where it says physician, and report that.',
    },
    {
      nl: 'Wie afhankelijk is van de uitkering, durft soms niet laag te scoren. Vraag het los van de begeleider.',
      en: 'Who depends on the benefit may not dare to score low. Ask it apart from the professional.',
    },
  ],
  examples: [
    {
      title: { nl: 'zes antwoorden: 7, 6, 5, 6, 5 en 7', en: 'six answers: 7, 6, 5, 6, 5 and 7' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'hccq-6', wave: 1 }, [7, 6, 5, 6, 5, 7])] },
      expected: { value: 6 },
    },
    {
      title: {
        nl: 'de lange lijst: veertien keer 5 en een omgekeerde 3, dus ook 5',
        en: 'the long list: fourteen times 5 and a reversed 3, so 5 as well',
      },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'hccq-15', wave: 1 }, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 5, 5]),
        ],
      },
      options: { instrument: 'hccq-15' },
      expected: { value: 5 },
    },
    {
      title: { nl: 'drie van de zes is te weinig', en: 'three of six is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'hccq-6', wave: 1 }, [7, 6, 5])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
