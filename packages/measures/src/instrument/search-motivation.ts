import { defineInstrument } from './define-instrument.ts'

/** Why someone searches: ready means of 1 to 5 for own choice, pressure, no motivation and intention. */
export const searchMotivationInstrument = defineInstrument({
  id: 'search-motivation',
  aliases: [],
  label: {
    nl: 'Waarom iemand zoekt (vier delen, kant-en-klare scores)',
    en: 'Why someone searches (four parts, ready scores)',
  },
  itemCount: 1,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'score',
  scoreRange: [1, 5],
  minimumAnswered: 1,
  subscales: {
    autonomous: { label: { nl: 'uit eigen keuze', en: 'own choice' }, items: [] },
    controlled: { label: { nl: 'onder druk', en: 'under pressure' }, items: [] },
    amotivation: { label: { nl: 'geen motivatie', en: 'no motivation' }, items: [] },
    intention: { label: { nl: 'voornemen', en: 'intention' }, items: [] },
  },
  partsOnly: true,
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen en sleutel zijn hier niet vastgelegd: de studie rekent de delen zelf uit.',
    en: 'Items and key are not laid down here: the study computes the parts itself.',
  },
  sources: [
    {
      author: 'Vansteenkiste, Lens, De Witte, De Witte & Deci',
      year: 2004,
      title:
        "The 'why' and 'why not' of job search behaviour: their relation to searching, unemployment experience, and well-being",
      doi: '10.1002/ejsp.202',
      taken: 'own choice, pressure and no motivation as separate scores; answers 1 to 5 are recalled',
    },
  ],
})
