import { defineFault } from './fault.ts'

/** An enrolment without the day until which its registration is complete. */
export const missingRequired = defineFault({
  id: 'missingRequired',
  table: 'enrolments',
  column: 'observation_end',
  way: 'replaces',
  fits: () => true,
  spoil: () => ({ observation_end: null }),
})
