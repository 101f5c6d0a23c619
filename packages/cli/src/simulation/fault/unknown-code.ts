import { defineFault } from './fault.ts'

/** A kind of contract that is not in the list. */
export const unknownCode = defineFault({
  id: 'unknownCode',
  table: 'jobs',
  column: 'contract_type',
  way: 'replaces',
  fits: () => true,
  spoil: () => ({ contract_type: '99' }),
})
