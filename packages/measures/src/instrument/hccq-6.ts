import { defineInstrument } from './define-instrument.ts'

/** Autonomy support in the short climate questionnaire: six items, 1 to 7, scored as their mean. */
export const hccq6Instrument = defineInstrument({
  id: 'hccq-6',
  aliases: ['hccq6', 'wccq-6'],
  label: { nl: 'Autonomieondersteuning (HCCQ, 6 vragen)', en: 'Autonomy support (HCCQ, 6 items)' },
  itemCount: 6,
  itemRange: [1, 7],
  reversedItems: [],
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
      taken:
        'climate questionnaire; the short form has items 1, 2, 4, 7, 10 and 14 of the long one, numbered 1 to 6 here',
    },
  ],
})
