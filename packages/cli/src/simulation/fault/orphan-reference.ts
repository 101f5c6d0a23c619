import { defineFault } from './fault.ts'

/** A job of somebody who is not among the persons. */
export const orphanReference = defineFault({
  id: 'orphanReference',
  table: 'jobs',
  column: 'person_id',
  way: 'replaces',
  fits: () => true,
  spoil: (row) => ({ person_id: `${String(row.person_id).slice(0, 10)}-x` }),
})
