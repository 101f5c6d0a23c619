import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { icqAcceptance6Instrument } from '../instrument/icq-acceptance-6.ts'

/**
 * Acceptance of a lasting limitation at a wave: the sum of six items from 1 to 4, 6 to 24, as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than five answers
 * `tooFewAnswers`.
 */
export const adaptationToDisability = defineScaleMeasure('adaptation-to-disability', {
  family: 'beliefs',
  label: { nl: 'Omgaan met een beperking', en: 'Coming to terms with a disability' },
  summary: { nl: 'aanvaarding van de beperking, 6 tot 24', en: 'acceptance of the limitation, 6 to 24' },
  question: {
    nl: 'Kunnen mensen hun beperking een plaats geven?',
    en: 'Can people come to terms with their disability?',
  },
  construct: {
    nl: 'Hoezeer iemand met een blijvende beperking heeft geleerd ermee te leven.',
    en: 'How far someone with a lasting limitation has learned to live with it.',
  },
  origin: 'recalled',
  instruments: [icqAcceptance6Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Vaste fasen van verwerking zijn niet goed aangetoond. Wie lager scoort, loopt niet achter.',
      en: 'Fixed stages of coming to terms are not well shown. Who scores lower is not behind.',
    },
    {
      nl: 'Aanvaarding kan niet worden afgedwongen en is geen voorwaarde voor werk.',
      en: 'Acceptance cannot be forced and is no condition for work.',
    },
    {
      nl: 'Lees dit samen met hoelang de beperking al duurt.',
      en: 'Read this together with how long the limitation has lasted.',
    },
  ],
  examples: [
    {
      title: { nl: 'antwoorden 3, 3, 2, 4, 3 en 3', en: 'answers 3, 3, 2, 4, 3 and 3' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'icq-acceptance-6', wave: 1 }, [3, 3, 2, 4, 3, 3])] },
      expected: { value: 18 },
    },
    {
      title: { nl: 'vijf antwoorden, gemiddeld 2: zes keer 2', en: 'five answers, a mean of 2: six times 2' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'icq-acceptance-6', wave: 1 }, [2, 2, 2, 2, 2, null])],
      },
      expected: { value: 12 },
    },
    {
      title: { nl: 'vier van de zes is te weinig', en: 'four of six is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'icq-acceptance-6', wave: 1 }, [2, 2, 2, 2])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
