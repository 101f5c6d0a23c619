import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { psychologicalSafety7Instrument } from '../instrument/psychological-safety-7.ts'

/**
 * Safety in the training group at a wave, as the participant felt it: the mean of seven items from 1 to 7, items 1, 3
 * and 5 reversed.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than five answers
 * `tooFewAnswers`.
 */
export const groupSafety = defineScaleMeasure('group-safety', {
  family: 'process',
  label: { nl: 'Veiligheid in de groep', en: 'Safety in the group' },
  summary: {
    nl: 'durven vragen en fouten toegeven, schaal 1 tot 7',
    en: 'daring to ask and admit mistakes, scale 1 to 7',
  },
  question: { nl: 'Voelen mensen zich veilig in de groep?', en: 'Do people feel safe in the group?' },
  construct: {
    nl: 'Of iemand in de groep durft te vragen, fouten toe te geven en anders te zijn.',
    en: 'Whether someone dares to ask, to admit mistakes and to be different in the group.',
  },
  origin: 'recalled',
  instruments: [psychologicalSafety7Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Dit is het antwoord van één deelnemer. Spreek pas van een veilige groep als de antwoorden binnen een groep op elkaar lijken.',
      en: 'This is the answer of one participant. Speak of a safe group only when answers within a group are alike.',
    },
    {
      nl: 'Wie zich niet veilig voelt, blijft eerder weg en antwoordt dus minder vaak.',
      en: 'Who does not feel safe stays away sooner, and so answers less often.',
    },
    {
      nl: 'Alleen wie in een groep zat, kan dit beantwoorden. Vergelijk geen groep met hulp met een groep zonder.',
      en: 'Only who was in a group can answer this. Do not compare an arm with a group to one without.',
    },
  ],
  examples: [
    {
      title: { nl: 'omgekeerde vragen 2 (wordt 6), de andere 6', en: 'reversed items 2 (becomes 6), the others 6' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'psychological-safety-7', wave: 1 }, [2, 6, 2, 6, 2, 6, 6])],
      },
      expected: { value: 6 },
    },
    {
      title: { nl: 'vijf van de zeven: 6, 5, 6, 5 en 3', en: 'five of seven: 6, 5, 6, 5 and 3' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'psychological-safety-7', wave: 1 }, [2, 5, 2, 5, 5])],
      },
      expected: { value: 5 },
    },
    {
      title: { nl: 'vier van de zeven is te weinig', en: 'four of seven is too few' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'psychological-safety-7', wave: 1 }, [2, 5, 2, 5])] },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
