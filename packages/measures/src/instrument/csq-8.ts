import { defineInstrument } from './define-instrument.ts'

/** Client Satisfaction Questionnaire: eight items scored 1 (worst) to 4 (best), summed to 8 to 32. */
export const csq8Instrument = defineInstrument({
  id: 'csq-8',
  aliases: ['csq8'],
  label: { nl: 'Cliënttevredenheid (CSQ-8)', en: 'Client satisfaction (CSQ-8)' },
  itemCount: 8,
  itemRange: [1, 4],
  reversedItems: [],
  scoring: 'sum',
  scoreRange: [8, 32],
  minimumAnswered: 7,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; de houder van de rechten vraagt toestemming en een vergoeding per gebruik. Vier vragen (2, 4, 5, 8) zetten het slechtste antwoord bovenaan: leg het punt vast (4 is best), niet de plaats.',
    en: 'Items are not shipped; the holder of the rights asks for permission and a fee per use. Four items (2, 4, 5, 8) print the worst answer first: record the point (4 is best), not the place.',
  },
  sources: [
    {
      author: 'Larsen, Attkisson, Hargreaves & Nguyen',
      year: 1979,
      title: 'Assessment of client/patient satisfaction: development of a general scale',
      doi: '10.1016/0149-7189(79)90094-6',
      taken: 'eight items, sum 8 to 32; seven answers as the fewest is our choice',
    },
  ],
})
