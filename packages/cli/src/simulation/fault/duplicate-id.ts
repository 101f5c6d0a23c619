import { defineFault } from './fault.ts'

/** A questionnaire that was exported twice. */
export const duplicateId = defineFault({
  id: 'duplicateId',
  table: 'measurements',
  column: 'measurement_id',
  way: 'adds',
  fits: () => true,
  spoil: () => ({}),
})
