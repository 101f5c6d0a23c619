import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { jsse20Instrument } from '../instrument/jsse-20.ts'

/**
 * Job-search self-efficacy at a wave in one of two parts, each the mean of ten items from 1 to 5: confidence in doing
 * what searching takes (default), or confidence in what it will bring.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than seven of ten answers
 * `tooFewAnswers`, a ready score without its part `notAsked`.
 */
export const jsseBehaviourOutcome = defineScaleMeasure('jsse-behaviour-outcome', {
  family: 'beliefs',
  label: { nl: 'Zoekzelfvertrouwen: gedrag of uitkomst', en: 'Job-search self-efficacy: behaviour or outcome' },
  summary: {
    nl: 'vertrouwen in zoeken of in wat het oplevert, 1 tot 5',
    en: 'confidence in searching or in what it brings, 1 to 5',
  },
  question: {
    nl: 'Vertrouwen mensen erop dat zij goed zoeken, en dat het iets oplevert?',
    en: 'Do people trust that they search well, and that it will bring something?',
  },
  construct: {
    nl: 'Hoe zeker iemand ervan is goed te kunnen zoeken, of ervan dat het zoeken werk oplevert.',
    en: 'How sure someone is of being able to search well, or of finding work by searching.',
  },
  origin: 'recalled',
  instruments: [jsse20Instrument],
  parts: ['behaviour', 'outcome'],
  direction: 'higher',
  limits: [
    {
      nl: 'Vertrouwen in de uitkomst volgt ook de arbeidsmarkt: het daalt als er minder werk is.',
      en: 'Confidence in the outcome also follows the labour market: it drops when there is less work.',
    },
    {
      nl: 'Tel de twee delen niet op. Ze veranderen niet samen.',
      en: 'Do not add the two parts. They do not change together.',
    },
  ],
  examples: [
    {
      title: { nl: 'zoekgedrag: vijf keer 3 en vijf keer 4', en: 'search behaviour: five times 3 and five times 4' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'jsse-20', wave: 1 }, [3, 3, 3, 3, 3, 4, 4, 4, 4, 4])],
      },
      expected: { value: 3.5 },
    },
    {
      title: { nl: 'alleen over gedrag gevraagd, niet over uitkomst', en: 'asked of behaviour only, not of outcome' },
      person: {
        measurements: [drawnMeasurement({ instrumentId: 'jsse-20', wave: 1 }, [3, 3, 3, 3, 3, 4, 4, 4, 4, 4])],
      },
      options: { part: 'outcome' },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
