import { defineInstrument } from './define-instrument.ts'

/** Working Alliance Inventory, first short form: twelve items, 1 to 7, two of them worded the other way. */
export const waiSInstrument = defineInstrument({
  id: 'wai-s',
  aliases: ['wais'],
  label: { nl: 'Werkalliantie (WAI-S, 12 vragen)', en: 'Working alliance (WAI-S, 12 items)' },
  itemCount: 12,
  itemRange: [1, 7],
  reversedItems: [4, 10],
  scoring: 'mean',
  scoreRange: [1, 7],
  subscales: {
    goal: { label: { nl: 'doel', en: 'goal' }, items: [4, 6, 10, 11] },
    task: { label: { nl: 'taak', en: 'task' }, items: [1, 2, 8, 12] },
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
      author: 'Tracey & Kokotovic',
      year: 1989,
      title: 'Factor structure of the Working Alliance Inventory',
      doi: '10.1037/1040-3590.1.3.207',
      taken:
        'twelve items; the key (goal 4, 6, 10, 11; task 1, 2, 8, 12; bond 3, 5, 7, 9; items 4 and 10 reversed) is recalled',
    },
  ],
})
