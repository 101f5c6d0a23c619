import { defineInstrument } from './define-instrument.ts'

/** General self-efficacy in ten items, 1 to 4, summed to 10 to 40. */
export const gse10Instrument = defineInstrument({
  id: 'gse-10',
  aliases: ['gse'],
  label: { nl: 'Algemeen vertrouwen in eigen kunnen (GSE, 10 vragen)', en: 'General self-efficacy (GSE, 10 items)' },
  itemCount: 10,
  itemRange: [1, 4],
  reversedItems: [],
  scoring: 'sum',
  scoreRange: [10, 40],
  minimumAnswered: 8,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; de auteurs geven de lijst vrij voor onderzoek, ook in het Nederlands.',
    en: 'Items are not shipped; the authors give the list free for research, in Dutch as well.',
  },
  sources: [
    {
      author: 'Schwarzer & Jerusalem',
      year: 1995,
      title: 'Generalized Self-Efficacy scale',
      taken: 'ten items 1 to 4, sum 10 to 40; eight answers as the fewest is our choice',
    },
    {
      author: 'Teeuw, Schwarzer & Jerusalem',
      year: 1994,
      title: 'Dutch adaptation of the General Self-Efficacy scale',
      taken: 'the Dutch version',
    },
  ],
})
