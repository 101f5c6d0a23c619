import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { searchMotivationInstrument } from '../instrument/search-motivation.ts'

/**
 * Why someone searches, at a wave: the ready mean score (1 to 5) of one part: own choice (default), pressure, no
 * motivation, or intention, as the client gave it. No direction, as the good side differs per part: own choice is
 * better high, no motivation better low. The study scores the parts; items and key are not laid down here.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), no score of the part `notAsked`, a
 * score outside 1 to 5 `notApplicable`.
 */
export const searchMotivationQuality = defineScaleMeasure('search-motivation-quality', {
  family: 'beliefs',
  label: { nl: 'Reden om te zoeken', en: 'Reason for searching' },
  summary: { nl: 'uit eigen keuze of onder druk, schaal 1 tot 5', en: 'own choice or pressure, scale 1 to 5' },
  question: {
    nl: 'Zoeken mensen omdat zij het willen of omdat het moet?',
    en: 'Do people search because they want to or because they have to?',
  },
  construct: {
    nl: 'Hoezeer iemand naar werk zoekt uit eigen keuze, onder druk, of zonder het nut ervan te zien.',
    en: 'How far someone searches for work by own choice, under pressure, or without seeing its use.',
  },
  origin: 'recalled',
  instruments: [searchMotivationInstrument],
  parts: ['autonomous', 'controlled', 'amotivation', 'intention'],
  direction: 'none',
  limits: [
    {
      nl: 'Kies één deel met de optie part. Trek druk niet af van eigen keuze: mensen kunnen beide hebben.',
      en: 'Choose one part with the option part. Do not subtract pressure from own choice: people can have both.',
    },
    { nl: 'Vergelijk alleen studies met dezelfde vragen.', en: 'Compare only studies with the same items.' },
  ],
  examples: [
    {
      title: { nl: 'eigen keuze 4, druk 3', en: 'own choice 4, pressure 3' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'search-motivation', wave: 1, subscale: 'autonomous', score: 4 }),
          drawnMeasurement({ instrumentId: 'search-motivation', wave: 1, subscale: 'controlled', score: 3 }),
        ],
      },
      expected: { value: 4 },
    },
    {
      title: { nl: 'het deel druk', en: 'the part pressure' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'search-motivation', wave: 1, subscale: 'autonomous', score: 4 }),
          drawnMeasurement({ instrumentId: 'search-motivation', wave: 1, subscale: 'controlled', score: 3 }),
        ],
      },
      options: { part: 'controlled' },
      expected: { value: 3 },
    },
    {
      title: { nl: 'één score zonder te zeggen van welk deel', en: 'one score without saying of which part' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'search-motivation', wave: 1, score: 4 })] },
      expected: { reason: 'notAsked' },
    },
  ],
})
