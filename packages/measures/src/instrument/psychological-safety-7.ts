import { defineInstrument } from './define-instrument.ts'

/** Psychological safety of a group in seven items, 1 to 7, three of them reversed, scored as their mean. */
export const psychologicalSafety7Instrument = defineInstrument({
  id: 'psychological-safety-7',
  aliases: ['psychological-safety'],
  label: { nl: 'Veiligheid in de groep (7 vragen)', en: 'Psychological safety of the group (7 items)' },
  itemCount: 7,
  itemRange: [1, 7],
  reversedItems: [1, 3, 5],
  scoring: 'mean',
  scoreRange: [1, 7],
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs voor gebruik en voor een Nederlandse vertaling.',
    en: 'Items are not shipped; see the authors for use and for a Dutch translation.',
  },
  sources: [
    {
      author: 'Edmondson',
      year: 1999,
      title: 'Psychological safety and learning behavior in work teams',
      doi: '10.2307/2666999',
      taken: 'seven items; answers 1 to 7 and the reversed items 1, 3 and 5 are recalled',
    },
  ],
})
