import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { rosenberg10Instrument } from '../instrument/rosenberg-10.ts'

/**
 * Self-worth at a wave: the sum of ten items from 1 (strongly disagree) to 4 (strongly agree), five of them reversed,
 * 10 to 40, as the client gave them.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than eight answers
 * `tooFewAnswers`.
 */
export const selfWorth = defineScaleMeasure('self-worth', {
  family: 'participation',
  label: { nl: 'Eigenwaarde', en: 'Self-worth' },
  summary: { nl: 'hoe iemand zichzelf waardeert, 10 tot 40', en: 'how someone values themselves, 10 to 40' },
  question: { nl: 'Vinden mensen zichzelf de moeite waard?', en: 'Do people value themselves?' },
  construct: {
    nl: 'Hoezeer iemand zichzelf als mens de moeite waard vindt.',
    en: 'How far someone finds themselves worthwhile as a person.',
  },
  origin: 'recalled',
  instruments: [rosenberg10Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Eigenwaarde verandert langzaam en is bij de meeste mensen al hoog.',
      en: 'Self-worth changes slowly and is high in most people already.',
    },
    {
      nl: 'Controleer welke vragen in uw versie omgekeerd zijn (hier 2, 5, 6, 8 en 9) en of de antwoorden van 1 tot 4 lopen.',
      en: 'Check which items are reversed in your version (here 2, 5, 6, 8 and 9) and that answers run from 1 to 4.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vijf keer eens (3) en vijf omgekeerde keer oneens (2, wordt 3)',
        en: 'five times agree (3) and five reversed disagree (2, becomes 3)',
      },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'rosenberg-10', wave: 1 }, [3, 2, 3, 3, 2, 2, 3, 2, 2, 3])],
      },
      expected: { value: 30 },
    },
    {
      title: { nl: 'overal 4: vijf keer 4 en vijf keer 1', en: '4 everywhere: five times 4 and five times 1' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'rosenberg-10', wave: 1 }, [4, 4, 4, 4, 4, 4, 4, 4, 4, 4])],
      },
      expected: { value: 25 },
    },
    {
      title: { nl: 'zeven van de tien is te weinig', en: 'seven of ten is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'rosenberg-10', wave: 1 }, [3, 2, 3, 3, 2, 2, 3])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
