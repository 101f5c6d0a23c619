import { defineInstrument } from './define-instrument.ts'

/**
 * Depressive symptoms: eleven items of the Hopkins Symptom Checklist, 1 (not at all) to 5 (extremely), scored as their
 * mean.
 */
export const hscl11Instrument = defineInstrument({
  id: 'hscl-11',
  aliases: ['hscl11'],
  label: { nl: 'Depressieve klachten (HSCL, 11 vragen)', en: 'Depressive symptoms (HSCL, 11 items)' },
  itemCount: 11,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  direction: 'lower',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs voor gebruik en voor een Nederlandse vertaling.',
    en: 'Items are not shipped; see the authors for use and for a Dutch translation.',
  },
  sources: [
    {
      author: 'Derogatis, Lipman, Rickels, Uhlenhuth & Covi',
      year: 1974,
      title: 'The Hopkins Symptom Checklist (HSCL): a self-report symptom inventory',
      doi: '10.1002/bs.3830190102',
      taken: 'the list the eleven items come from',
    },
    {
      author: 'Vinokur, Price & Schul',
      year: 1995,
      title: 'Impact of the JOBS intervention on unemployed workers varying in risk for depression',
      taken: 'eleven items, answers 1 to 5, mean score',
    },
  ],
})
