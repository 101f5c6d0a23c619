import { defineInstrument } from './define-instrument.ts'

/** Working Alliance Inventory, short revised form: twelve items, 1 to 5, in goal, task and bond. */
export const waiSrInstrument = defineInstrument({
  id: 'wai-sr',
  aliases: ['waisr'],
  label: { nl: 'Werkalliantie (WAI-SR, 12 vragen)', en: 'Working alliance (WAI-SR, 12 items)' },
  itemCount: 12,
  itemRange: [1, 5],
  reversedItems: [],
  scoring: 'mean',
  scoreRange: [1, 5],
  subscales: {
    goal: { label: { nl: 'doel', en: 'goal' }, items: [4, 6, 8, 11] },
    task: { label: { nl: 'taak', en: 'task' }, items: [1, 2, 10, 12] },
    bond: { label: { nl: 'band', en: 'bond' }, items: [3, 5, 7, 9] },
  },
  direction: 'higher',
  reference: null,
  licence: {
    nl: 'Vragen zijn niet meegeleverd; de Society for Psychotherapy Research geeft toestemming.',
    en: 'Items are not shipped; the Society for Psychotherapy Research gives permission.',
  },
  sources: [
    {
      author: 'Horvath & Greenberg',
      year: 1989,
      title: 'Development and validation of the Working Alliance Inventory',
      doi: '10.1037/0022-0167.36.2.223',
      taken: 'agreement on goals, agreement on tasks, and bond as three parts',
    },
    {
      author: 'Hatcher & Gillaspy',
      year: 2006,
      title: 'Development and validation of a revised short version of the Working Alliance Inventory',
      doi: '10.1080/10503300500352500',
      taken: 'twelve items: goal 4, 6, 8, 11; task 1, 2, 10, 12; bond 3, 5, 7, 9; answers 1 to 5 are recalled',
    },
    {
      author: 'Paap, Schrier & Dijkstra',
      year: 2019,
      title:
        'Development and validation of the Working Alliance Inventory Dutch version for use in rehabilitation setting',
      taken: 'the Dutch version in rehabilitation',
    },
  ],
})
