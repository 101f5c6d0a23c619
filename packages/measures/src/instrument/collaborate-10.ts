import { defineInstrument } from './define-instrument.ts'

/** CollaboRATE: three items on deciding together, 0 to 9; all three must be answered. */
export const collaborate10Instrument = defineInstrument({
  id: 'collaborate-10',
  aliases: [],
  label: { nl: 'Samen beslissen (CollaboRATE, 0 tot 9)', en: 'Shared decision making (CollaboRATE, 0 to 9)' },
  itemCount: 3,
  itemRange: [0, 9],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [0, 9],
  minimumAnswered: 3,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; gebruik is vrij onder een Creative Commons-licentie van de auteurs (niet aanpassen, niet verkopen).',
    en: 'Items are not shipped; use is free under a Creative Commons licence of the authors (no changes, no sale).',
  },
  sources: [
    {
      author: 'Elwyn, Barr, Grande, Thompson, Walsh & Ozanne',
      year: 2013,
      title:
        'Developing CollaboRATE: a fast and frugal patient-reported measure of shared decision making in clinical encounters',
      doi: '10.1016/j.pec.2013.05.009',
      taken: 'three items on the effort made to inform, to listen and to include',
    },
    {
      author: 'Barr, Thompson, Walsh, Grande, Ozanne & Elwyn',
      year: 2014,
      title:
        'The psychometric properties of CollaboRATE: a fast and frugal patient-reported measure of the shared decision-making process',
      doi: '10.2196/jmir.3085',
      taken: 'top score: the highest answer to all three; incomplete answers are left out',
    },
  ],
})
