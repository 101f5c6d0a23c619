import { defineInstrument } from './define-instrument.ts'

/** Center for Epidemiologic Studies Depression Scale: twenty items, 0 to 3, summed to 0 to 60. */
export const cesDInstrument = defineInstrument({
  id: 'ces-d',
  aliases: ['cesd'],
  label: { nl: 'Depressieve klachten (CES-D, 20 vragen)', en: 'Depressive symptoms (CES-D, 20 items)' },
  itemCount: 20,
  itemRange: [0, 3],
  reversedItems: [4, 8, 12, 16],
  scoring: 'sum',
  scoreRange: [0, 60],
  minimumAnswered: 16,
  cutOffs: [
    {
      value: 16,
      label: { nl: '16 of meer: kans op een depressie', en: '16 or more: depression is possible' },
      source: 'Radloff 1977',
    },
  ],
  direction: 'lower',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; de oorspronkelijke lijst is vrij te gebruiken.',
    en: 'Items are not shipped; the original list is free to use.',
  },
  sources: [
    {
      author: 'Radloff',
      year: 1977,
      title: 'The CES-D scale: a self-report depression scale for research in the general population',
      doi: '10.1177/014662167700100306',
      taken:
        'twenty items 0 to 3, four of them worded the other way, sum 0 to 60; sixteen answers as the fewest is our choice',
    },
  ],
})
