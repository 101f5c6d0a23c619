import { defineInstrument } from './define-instrument.ts'

/** Job Search Quality Scale: twenty items in four dimensions, scored here as the mean of all items. */
export const jsqs20Instrument = defineInstrument({
  id: 'jsqs-20',
  aliases: ['jsqs'],
  label: { nl: 'Kwaliteit van het zoeken (JSQS, 20 vragen)', en: 'Job Search Quality Scale (20 items)' },
  itemCount: 20,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; vraag de auteurs om toestemming. Antwoorden van 1 tot 5 zonder omgekeerde vragen: controleer dit bij uw versie.',
    en: 'Items are not shipped; ask the authors for permission. Answers from 1 to 5 and no reversed items: check this with your version.',
  },
  sources: [
    {
      author: 'van Hooft, van Hoye & van den Hee',
      year: 2022,
      title: 'How to optimize the job search process: development and validation of the job search quality scale',
      doi: '10.1177/10690727211052812',
      taken: 'twenty items in four dimensions; the range of answers is recalled',
    },
  ],
})
