import { defineInstrument } from './define-instrument.ts'

/** Job-search self-efficacy in six items, 1 (not at all confident) to 5 (a great deal), scored as their mean. */
export const jsse6Instrument = defineInstrument({
  id: 'jsse-6',
  aliases: ['jsse6'],
  label: { nl: 'Zoekzelfvertrouwen (6 vragen)', en: 'Job-search self-efficacy (6 items)' },
  itemCount: 6,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  direction: 'higher',
  reference: {
    reliability: 0.8,
    standardDeviation: 0.7,
    note: {
      nl: 'Afgeronde waarden: de spreiding past bij het openbare JOBS II-uittreksel (0,69 tot 0,75), de betrouwbaarheid is een voorzichtige aanname. Vul eigen waarden in als u die hebt.',
      en: 'Rounded values: the spread fits the public JOBS II extract (0.69 to 0.75), the reliability is a cautious assumption. Fill in your own where you have them.',
    },
  },
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs voor gebruik en voor een Nederlandse vertaling.',
    en: 'Items are not shipped; see the authors for use and for a Dutch translation.',
  },
  sources: [
    {
      author: 'Vinokur, Price & Schul',
      year: 1995,
      title: 'Impact of the JOBS intervention on unemployed workers varying in risk for depression',
      taken: 'six items, answers 1 to 5, mean score',
    },
    { author: 'van Ryn & Vinokur', year: 1992, taken: 'job-search self-efficacy as a belief about search tasks' },
  ],
})
