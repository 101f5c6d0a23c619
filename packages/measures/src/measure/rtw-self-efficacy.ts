import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { rtwSe11Instrument } from '../instrument/rtw-se-11.ts'

/**
 * Return-to-work self-efficacy at a wave: the ready mean score (1 to 6) of the questionnaire for people who are off
 * work with health complaints, as the client gave it. Which items are reversed is not laid down here: the study scores
 * it.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), one without score `notAsked`, a
 * score outside 1 to 6 `notApplicable`.
 */
export const rtwSelfEfficacy = defineScaleMeasure('rtw-self-efficacy', {
  family: 'beliefs',
  label: { nl: 'Vertrouwen in werkhervatting', en: 'Return-to-work self-efficacy' },
  summary: { nl: 'kan ik weer aan het werk, schaal 1 tot 6', en: 'can I work again, scale 1 to 6' },
  question: {
    nl: 'Vertrouwen mensen met klachten erop dat zij weer kunnen werken?',
    en: 'Do people with health complaints trust that they can work again?',
  },
  construct: {
    nl: 'Hoe zeker iemand met gezondheidsklachten ervan is zijn werk weer aan te kunnen.',
    en: 'How sure someone with health complaints is of being able to do their work again.',
  },
  origin: 'recalled',
  instruments: [rtwSe11Instrument],
  direction: 'higher',
  limits: [
    {
      nl: 'De lijst is gemaakt voor wie een baan heeft om naar terug te gaan. Voor wie geen werkgever heeft, past een deel van de vragen niet.',
      en: 'The list was made for those with a job to return to. For those without an employer some items do not fit.',
    },
    {
      nl: 'De studie rekent de score zelf uit, met de omgekeerde vragen van haar versie.',
      en: 'The study computes the score itself, with the reversed items of its version.',
    },
  ],
  examples: [
    {
      title: { nl: 'gemiddeld 4,5 na de start', en: 'a mean of 4.5 after the start' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'rtw-se-11', wave: 1, score: 4.5 })] },
      expected: { value: 4.5 },
    },
    {
      title: { nl: 'alleen losse antwoorden, zonder score', en: 'separate answers only, without a score' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'rtw-se-11', wave: 1 }, [4, 3, 5])] },
      expected: { reason: 'notAsked' },
    },
  ],
})
