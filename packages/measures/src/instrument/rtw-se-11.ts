import { defineInstrument } from './define-instrument.ts'

/**
 * Return-to-work self-efficacy in eleven items, 1 to 6, read as a ready mean: the key of reversed items is not laid
 * down here.
 */
export const rtwSe11Instrument = defineInstrument({
  id: 'rtw-se-11',
  aliases: ['rtw-se', 'rtwse-11'],
  label: {
    nl: 'Vertrouwen in werkhervatting (RTW-SE, 11 vragen)',
    en: 'Return-to-work self-efficacy (RTW-SE, 11 items)',
  },
  itemCount: 11,
  itemRange: [1, 6],
  reversedItems: [],
  scoring: 'score',
  scoreRange: [1, 6],
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd. Een deel van de vragen is omgekeerd gesteld; welke, staat hier niet vast. Reken de score zelf uit volgens uw versie.',
    en: 'Items are not shipped. Some items are worded the other way; which ones is not laid down here. Score it yourself by your version.',
  },
  sources: [
    {
      author: 'Lagerveld, Blonk, Brenninkmeijer & Schaufeli',
      year: 2010,
      title:
        'Return to work among employees with mental health problems: development and validation of a self-efficacy questionnaire',
      doi: '10.1080/02678373.2010.532644',
      taken: 'eleven items, a mean of 1 to 6; answers are recalled',
    },
  ],
})
