import { defineFault } from './fault.ts'

/** Hours in a week of which the diary never came in. */
export const unreportedHours = defineFault({
  id: 'unreportedHours',
  table: 'search_weeks',
  column: 'hours_search',
  way: 'replaces',
  fits: (row) => row.reported === 0,
  spoil: () => ({ hours_search: 5 }),
})
