import { defineFault } from './fault.ts'

/** A day that no calendar has. */
export const impossibleDate = defineFault({
  id: 'impossibleDate',
  table: 'search_activities',
  column: 'date',
  way: 'replaces',
  fits: () => true,
  spoil: (row) => ({ date: `${String(row.date).slice(0, 4)}-02-30` }),
})
