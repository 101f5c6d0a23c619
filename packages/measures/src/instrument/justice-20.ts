import { defineInstrument } from './define-instrument.ts'

/** Experienced justice in twenty items, 1 (to a small extent) to 5 (to a large extent), in four parts. */
export const justice20Instrument = defineInstrument({
  id: 'justice-20',
  aliases: ['organizational-justice'],
  label: { nl: 'Ervaren rechtvaardigheid (20 vragen, vier delen)', en: 'Experienced justice (20 items, four parts)' },
  itemCount: 20,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  subscales: {
    interpersonal: { label: { nl: 'bejegening', en: 'treatment as a person' }, items: [12, 13, 14, 15] },
    informational: { label: { nl: 'uitleg', en: 'explanation' }, items: [16, 17, 18, 19, 20] },
    procedural: { label: { nl: 'procedure', en: 'procedure' }, items: [1, 2, 3, 4, 5, 6, 7] },
    distributive: { label: { nl: 'uitkomst', en: 'outcome' }, items: [8, 9, 10, 11] },
  },
  partsOnly: true,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteur. Nummering hier: procedure 1 tot 7, uitkomst 8 tot 11, bejegening 12 tot 15, uitleg 16 tot 20.',
    en: 'Items are not shipped; see the author. Numbering here: procedure 1 to 7, outcome 8 to 11, treatment 12 to 15, explanation 16 to 20.',
  },
  sources: [
    {
      author: 'Colquitt',
      year: 2001,
      title: 'On the dimensionality of organizational justice: a construct validation of a measure',
      doi: '10.1037/0021-9010.86.3.386',
      taken: 'four parts of seven, four, four and five items, answers 1 to 5; the order of the numbers is recalled',
    },
  ],
})
