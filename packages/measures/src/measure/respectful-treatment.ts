import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { justice20Instrument } from '../instrument/justice-20.ts'

/**
 * Respectful treatment at a wave, as the client experienced it: the mean of the answers from 1 to 5 of one part of
 * experienced justice. Default the treatment as a person (four items); by option the explanation given (five) or the
 * procedure, with a say in it (seven).
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), fewer than two thirds of the items
 * of the part `tooFewAnswers`, a ready score of the whole questionnaire `notAsked`.
 */
export const respectfulTreatment = defineScaleMeasure('respectful-treatment', {
  family: 'process',
  label: { nl: 'Respectvolle bejegening', en: 'Respectful treatment' },
  summary: { nl: 'volgens de cliënt, schaal 1 tot 5', en: 'says the client, scale 1 to 5' },
  question: { nl: 'Worden mensen met respect behandeld?', en: 'Are people treated with respect?' },
  construct: {
    nl: 'Of iemand vindt dat hij beleefd, waardig en zonder ongepaste opmerkingen is behandeld.',
    en: 'Whether someone finds that they were treated politely, with dignity and without improper remarks.',
  },
  origin: 'established',
  instruments: [justice20Instrument],
  parts: ['interpersonal', 'informational', 'procedural'],
  direction: 'higher',
  limits: [
    {
      nl: 'De meeste mensen scoren hoog. Een goed gemiddelde kan verbergen dat enkelen beledigd zijn: kijk ook naar lage antwoorden.',
      en: 'Most people score high. A good mean may hide that a few were insulted: look at low answers as well.',
    },
    {
      nl: 'Alleen het antwoord van de cliënt telt. Een registratie van gesprekken bewijst geen respect.',
      en: 'Only the answer of the client counts. A record of talks proves no respect.',
    },
    {
      nl: 'De volgorde van de vragen verschilt tussen uitgaven. Nummering hier: bejegening is vraag 12 tot 15.',
      en: 'The order of items differs between editions. Numbering here: treatment is items 12 to 15.',
    },
  ],
  examples: [
    {
      title: { nl: 'bejegening: 5, 4, 4 en 3', en: 'treatment: 5, 4, 4 and 3' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'justice-20', wave: 1 }, [
            ...Array.from({ length: 11 }, () => null),
            5,
            4,
            4,
            3,
          ]),
        ],
      },
      expected: { value: 4 },
    },
    {
      title: { nl: 'uitleg: vijf keer 2', en: 'explanation: five times 2' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'justice-20', wave: 1 }, [
            ...Array.from({ length: 15 }, () => null),
            2,
            2,
            2,
            2,
            2,
          ]),
        ],
      },
      options: { part: 'informational' },
      expected: { value: 2 },
    },
    {
      title: { nl: 'twee van de vier is te weinig', en: 'two of four is too few' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'justice-20', wave: 1 }, [...Array.from({ length: 11 }, () => null), 5, 4]),
        ],
      },
      expected: { reason: 'tooFewAnswers' },
    },
  ],
})
