import { fromIsoDate, toIsoDate } from '@doorstroom/trajectories'
import { defineFault } from './fault.ts'

/** A job that ends thirty days before it begins. */
export const endBeforeBegin = defineFault({
  id: 'endBeforeBegin',
  table: 'jobs',
  column: 'end',
  way: 'replaces',
  fits: (row) => row.end !== null,
  spoil: (row) => ({ end: toIsoDate(fromIsoDate(String(row.begin))! - 30) }),
})
