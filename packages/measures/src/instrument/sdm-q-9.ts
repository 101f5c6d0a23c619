import { defineInstrument } from './define-instrument.ts'

/** Shared decision making in nine items, 0 to 5, put on 0 to 100. */
export const sdmQ9Instrument = defineInstrument({
  id: 'sdm-q-9',
  aliases: ['sdmq9'],
  label: { nl: 'Samen beslissen (SDM-Q-9)', en: 'Shared decision making (SDM-Q-9)' },
  itemCount: 9,
  itemRange: [0, 5],
  reversedItems: [],
  scoring: 'percent',
  scoreRange: [0, 100],
  minimumAnswered: 7,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; zie de auteurs voor gebruik en voor een Nederlandse vertaling.',
    en: 'Items are not shipped; see the authors for use and for a Dutch translation.',
  },
  sources: [
    {
      author: 'Kriston, Scholl, Hölzel, Simon, Loh & Härter',
      year: 2010,
      title: 'The 9-item Shared Decision Making Questionnaire (SDM-Q-9)',
      doi: '10.1016/j.pec.2009.09.034',
      taken: 'nine items 0 to 5, sum put on 0 to 100; seven answers as the fewest is recalled',
    },
  ],
})
