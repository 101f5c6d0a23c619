import { defineInstrument } from './define-instrument.ts'

/** Self-esteem in ten items, 1 (strongly disagree) to 4 (strongly agree), five of them reversed, summed to 10 to 40. */
export const rosenberg10Instrument = defineInstrument({
  id: 'rosenberg-10',
  aliases: ['rses'],
  label: { nl: 'Eigenwaarde (Rosenberg, 10 vragen)', en: 'Self-esteem (Rosenberg, 10 items)' },
  itemCount: 10,
  itemRange: [1, 4],
  reversedItems: [2, 5, 6, 8, 9],
  scoring: 'sum',
  scoreRange: [10, 40],
  minimumAnswered: 8,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; de oorspronkelijke lijst is vrij te gebruiken. De volgorde verschilt tussen versies: controleer welke vragen omgekeerd zijn, en of uw versie van 0 tot 3 loopt.',
    en: 'Items are not shipped; the original list is free to use. The order differs between versions: check which items are reversed, and whether yours runs from 0 to 3.',
  },
  sources: [
    {
      author: 'Rosenberg',
      year: 1965,
      title: 'Society and the adolescent self-image',
      taken:
        'ten items, half of them worded the other way; reversed numbers 2, 5, 6, 8 and 9, and answers 1 to 4, are recalled; eight answers as the fewest is our choice',
    },
  ],
})
