import { defineInstrument } from './define-instrument.ts'

/** Mental Health Inventory in five items, 0 (all the time) to 5 (never), the two positive ones reversed; 0 to 100. */
export const mhi5Instrument = defineInstrument({
  id: 'mhi-5',
  aliases: ['mhi5'],
  label: { nl: 'Psychische gezondheid (MHI-5)', en: 'Mental health (MHI-5)' },
  itemCount: 5,
  itemRange: [0, 5],
  reversedItems: [3, 5],
  scoring: 'percent',
  scoreRange: [0, 100],
  minimumAnswered: 5,
  cutOffs: [
    {
      value: 60,
      label: { nl: 'onder 60: psychisch ongezond', en: 'below 60: psychologically unhealthy' },
      source: 'CBS; the Gezondheidsmonitor of RIVM takes 60 and below',
    },
  ],
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd. Antwoorden van 0 (voortdurend) tot 5 (nooit): trek 1 af als uw versie van 1 tot 6 loopt. Vragen 3 (kalm) en 5 (gelukkig) zijn hier de positieve; versies verschillen in volgorde.',
    en: 'Items are not shipped. Answers from 0 (all the time) to 5 (never): subtract 1 when your version runs from 1 to 6. Items 3 (calm) and 5 (happy) are the positive ones here; versions differ in order.',
  },
  sources: [
    {
      author: 'Berwick, Murphy, Goldman, Ware, Barsky & Weinstein',
      year: 1991,
      title: 'Performance of a five-item mental health screening test',
      doi: '10.1097/00005650-199102000-00008',
      taken: 'five items on a scale of 0 to 100',
    },
    {
      author: 'Statistics Netherlands (CBS)',
      year: 2023,
      title: 'Health survey: definition of psychologically unhealthy',
      taken: 'all five answers needed, below 60 is psychologically unhealthy; the year of the page is recalled',
    },
  ],
})
