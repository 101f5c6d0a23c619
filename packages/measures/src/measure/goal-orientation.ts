import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { goalOrientation13Instrument } from '../instrument/goal-orientation-13.ts'

/**
 * Goal orientation at a wave, one of three parts, each the mean of its items from 1 to 6: learning (default; five
 * items, wanting to become better), proving (four, wanting to show it) and avoiding (four, afraid to look bad and of
 * criticism). The three are never put together. No direction, as the good side differs per part: learning is better
 * high, avoiding low.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than two thirds of the items
 * of the part `tooFewAnswers`, a ready score of the whole questionnaire `notAsked`.
 */
export const goalOrientation = defineScaleMeasure('goal-orientation', {
  family: 'beliefs',
  label: { nl: 'Doeloriëntatie', en: 'Goal orientation' },
  summary: { nl: 'leren, bewijzen of vermijden, schaal 1 tot 6', en: 'learning, proving or avoiding, scale 1 to 6' },
  question: {
    nl: 'Willen mensen leren, of vooral geen fouten maken?',
    en: 'Do people want to learn, or above all make no mistakes?',
  },
  construct: {
    nl: 'Of iemand bij een moeilijke taak wil leren, wil laten zien wat hij kan, of wil voorkomen dat hij afgaat.',
    en: 'Whether someone facing a hard task wants to learn, wants to show ability, or wants to avoid looking bad.',
  },
  origin: 'recalled',
  instruments: [goalOrientation13Instrument],
  parts: ['learning', 'prove', 'avoid'],
  direction: 'none',
  limits: [
    {
      nl: 'Kies één deel met de optie part. Leren is hoger beter, vermijden (bang voor kritiek) lager beter, bewijzen geen van beide.',
      en: 'Choose one part with the option part. For learning higher is better, for avoiding (afraid of criticism) lower, for proving neither.',
    },
    {
      nl: 'Deze schaal loopt van 1 tot 6. Loopt uw versie van 1 tot 5 of 7, voer die dan in als eigen vragenlijst van de studie.',
      en: 'This scale runs from 1 to 6. If your version runs to 5 or 7, enter it as a questionnaire of the study itself.',
    },
    {
      nl: 'Wie op alles ja zegt, scoort op alle delen hoog. Kijk dus naar de delen naast elkaar.',
      en: 'Who says yes to everything scores high on all parts. So look at the parts side by side.',
    },
  ],
  examples: [
    {
      title: { nl: 'leren: 4, 5, 5, 4 en 2', en: 'learning: 4, 5, 5, 4 and 2' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'goal-orientation-13', wave: 1 }, [4, 5, 5, 4, 2, 6, 6, 6, 6, 1, 2, 3, 2]),
        ],
      },
      expected: { value: 4 },
    },
    {
      title: { nl: 'vermijden: 1, 2, 3 en 2', en: 'avoiding: 1, 2, 3 and 2' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'goal-orientation-13', wave: 1 }, [4, 5, 5, 4, 2, 6, 6, 6, 6, 1, 2, 3, 2]),
        ],
      },
      options: { part: 'avoid' },
      expected: { value: 2 },
    },
    {
      title: {
        nl: 'twee van de vier vragen over vermijden is te weinig',
        en: 'two of the four items on avoiding is too few',
      },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'goal-orientation-13', wave: 1 }, [4, 5, 5, 4, 2, 6, 6, 6, 6, 1, 2]),
        ],
      },
      options: { part: 'avoid' },
      expected: { reason: 'tooFewAnswers' },
    },
    {
      title: { nl: 'een kant-en-klare score van alleen het deel leren', en: 'a ready score of the part learning only' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'goal-orientation-13', wave: 1, subscale: 'learning', score: 4.6 }),
        ],
      },
      expected: { value: 4.6 },
    },
    {
      title: {
        nl: 'één score over alles zegt niets over het leren',
        en: 'one score over everything says nothing of learning',
      },
      person: { measurements: [drawnMeasurement({ instrumentId: 'goal-orientation-13', wave: 1, score: 4 })] },
      expected: { reason: 'notAsked' },
    },
  ],
})
