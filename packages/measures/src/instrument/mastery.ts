import { defineInstrument } from './define-instrument.ts'

/** Mastery as a ready mean of 1 to 5 over self-esteem, self-efficacy and control; items and key are the study's own. */
export const masteryInstrument = defineInstrument({
  id: 'mastery',
  aliases: [],
  label: { nl: 'Grip op het eigen leven (kant-en-klare score)', en: 'Mastery (ready score)' },
  itemCount: 1,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'score',
  scoreRange: [1, 5],
  minimumAnswered: 1,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen en sleutel zijn hier niet vastgelegd: de studie rekent de score zelf uit.',
    en: 'Items and key are not laid down here: the study computes the score itself.',
  },
  sources: [
    {
      author: 'Vinokur & Schul',
      year: 1997,
      title:
        'Mastery and inoculation against setbacks as active ingredients in the JOBS intervention for the unemployed',
      doi: '10.1037/0022-006X.65.5.867',
      taken: 'mastery as self-esteem, self-efficacy and control together; one mean of 1 to 5 is ours',
    },
  ],
})
