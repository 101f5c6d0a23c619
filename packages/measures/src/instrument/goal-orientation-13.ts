import { defineInstrument } from './define-instrument.ts'

/** Goal orientation in thirteen items, 1 to 6, in three parts that are never put together. */
export const goalOrientation13Instrument = defineInstrument({
  id: 'goal-orientation-13',
  aliases: ['goal-orientation'],
  label: { nl: 'Doeloriëntatie (13 vragen, drie delen)', en: 'Goal orientation (13 items, three parts)' },
  itemCount: 13,
  itemRange: [1, 6],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 6],
  subscales: {
    learning: { label: { nl: 'leren', en: 'learning' }, items: [1, 2, 3, 4, 5] },
    prove: { label: { nl: 'bewijzen', en: 'proving' }, items: [6, 7, 8, 9] },
    avoid: { label: { nl: 'vermijden', en: 'avoiding' }, items: [10, 11, 12, 13] },
  },
  partsOnly: true,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteur. Nummering hier: leren 1 tot 5, bewijzen 6 tot 9, vermijden 10 tot 13. Versies verschillen in volgorde: koppel op inhoud.',
    en: 'Items are not shipped; see the author. Numbering here: learning 1 to 5, proving 6 to 9, avoiding 10 to 13. Versions differ in order: match by content.',
  },
  sources: [
    {
      author: 'VandeWalle',
      year: 1997,
      title: 'Development and validation of a work domain goal orientation instrument',
      doi: '10.1177/0013164497057006009',
      taken: 'thirteen items in three parts of five, four and four; answers 1 to 6 and the order are recalled',
    },
    {
      author: 'van Hooft & Noordzij',
      year: 2009,
      title:
        'The effects of goal orientation on job search and reemployment: a field experiment among unemployed job seekers',
      doi: '10.1037/a0017592',
      taken: 'the same three orientations in searching for work',
    },
  ],
})
