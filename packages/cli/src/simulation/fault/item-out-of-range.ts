import { defineFault } from './fault.ts'

/** An answer of 9 on a scale from 1 to 5. */
export const itemOutOfRange = defineFault({
  id: 'itemOutOfRange',
  table: 'item_responses',
  column: 'value',
  way: 'replaces',
  fits: (row) => row.value !== null,
  spoil: () => ({ value: 9 }),
})
