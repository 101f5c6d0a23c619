import { defineInstrument } from './define-instrument.ts'

/** Acceptance in the Illness Cognition Questionnaire: six items, 1 to 4, summed to 6 to 24. */
export const icqAcceptance6Instrument = defineInstrument({
  id: 'icq-acceptance-6',
  aliases: ['icq-acceptance'],
  label: { nl: 'Aanvaarding van de beperking (ICQ, 6 vragen)', en: 'Acceptance (ICQ, 6 items)' },
  itemCount: 6,
  itemRange: [1, 4],
  reversedItems: [],
  scoring: 'sum',
  scoreRange: [6, 24],
  minimumAnswered: 5,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs. Nummering hier: de zes vragen van het deel aanvaarding, 1 tot 6.',
    en: 'Items are not shipped; see the authors. Numbering here: the six items of the part acceptance, 1 to 6.',
  },
  sources: [
    {
      author: 'Evers, Kraaimaat, van Lankveld, Jongen, Jacobs & Bijlsma',
      year: 2001,
      title: 'Beyond unfavorable thinking: the Illness Cognition Questionnaire for chronic diseases',
      doi: '10.1037/0022-006X.69.6.1026',
      taken: 'acceptance as a part of six items 1 to 4, sum 6 to 24; five answers as the fewest is our choice',
    },
  ],
})
