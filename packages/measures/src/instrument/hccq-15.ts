import { defineInstrument } from './define-instrument.ts'

/** Autonomy support in the long climate questionnaire: fifteen items, 1 to 7, item 13 worded the other way. */
export const hccq15Instrument = defineInstrument({
  id: 'hccq-15',
  aliases: ['hccq15'],
  label: { nl: 'Autonomieondersteuning (HCCQ, 15 vragen)', en: 'Autonomy support (HCCQ, 15 items)' },
  itemCount: 15,
  itemRange: [1, 7],
  reversedItems: [13],
  scoring: 'mean',
  scoreRange: [1, 7],
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd. Vrij voor onderzoek; commercieel gebruik vraagt toestemming van het Center for Self-Determination Theory. Zet klantmanager waar arts staat.',
    en: 'Items are not shipped. Free for research; commercial use needs permission of the Center for Self-Determination Theory. Put adviser where it says physician.',
  },
  sources: [
    {
      author: 'Williams, Grow, Freedman, Ryan & Deci',
      year: 1996,
      title: 'Motivational predictors of weight loss and weight-loss maintenance',
      doi: '10.1037/0022-3514.70.1.115',
      taken: 'fifteen items, item 13 reversed, mean of 1 to 7',
    },
  ],
})
