import { defineInstrument } from './define-instrument.ts'

/** Financial strain in three items, 1 to 5, scored as their mean; higher is more strain. */
export const financialStrain3Instrument = defineInstrument({
  id: 'financial-strain-3',
  aliases: ['financial-strain', 'econ-hard'],
  label: { nl: 'Financiële druk (3 vragen)', en: 'Financial strain (3 items)' },
  itemCount: 3,
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
      author: 'Vinokur & Caplan',
      year: 1987,
      title: 'Attitudes and social support: determinants of job-seeking behavior and well-being among the unemployed',
      taken: 'three items on not being able to make ends meet; answers 1 to 5 as in the public JOBS II extract',
    },
  ],
})
