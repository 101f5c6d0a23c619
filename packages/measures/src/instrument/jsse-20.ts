import { defineInstrument } from './define-instrument.ts'

/** Job-search self-efficacy in twenty items, 1 to 5: ten on search behaviour and ten on its outcomes. */
export const jsse20Instrument = defineInstrument({
  id: 'jsse-20',
  aliases: ['jsse20'],
  label: {
    nl: 'Zoekzelfvertrouwen: gedrag en uitkomst (20 vragen)',
    en: 'Job-search self-efficacy: behaviour and outcome (20 items)',
  },
  itemCount: 20,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  subscales: {
    behaviour: { label: { nl: 'zoekgedrag', en: 'search behaviour' }, items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    outcome: {
      label: { nl: 'uitkomst van het zoeken', en: 'outcome of the search' },
      items: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    },
  },
  partsOnly: true,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs. Nummering hier: gedrag 1 tot 10, uitkomst 11 tot 20.',
    en: 'Items are not shipped; see the authors. Numbering here: behaviour 1 to 10, outcome 11 to 20.',
  },
  sources: [
    {
      author: 'Saks, Zikic & Koen',
      year: 2015,
      title: 'Job search self-efficacy: reconceptualizing the construct and its measurement',
      doi: '10.1016/j.jvb.2014.11.007',
      taken: 'two parts of ten items, answers 1 to 5, a mean each; the order of the numbers is ours',
    },
  ],
})
