import { defineInstrument } from './define-instrument.ts'

/** Belief that finding a job is a real possibility: one item, 1 to 5, asked of the client and of the professional. */
export const jobBeliefInstrument = defineInstrument({
  id: 'job-belief',
  aliases: ['bip-job-belief'],
  label: { nl: 'Geloof in de baankans (1 vraag)', en: 'Belief in the chance of a job (1 item)' },
  itemCount: 1,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  minimumAnswered: 1,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'De vraag is niet meegeleverd. Een studie kiest haar eigen woorden; houd die gelijk over de metingen.',
    en: 'The item is not shipped. A study chooses its own words; keep them the same over the waves.',
  },
  sources: [
    {
      author: 'Rosholm, Sørensen & Skipper',
      year: 2017,
      title: 'BIP indicators for job seekers',
      taken: 'one item asked again every few months, of client and professional apart; answers 1 to 5 are recalled',
    },
  ],
})
