import { defineFault } from './fault.ts'

/** A wage with a decimal comma, as a Dutch spreadsheet writes it. */
export const decimalComma = defineFault({
  id: 'decimalComma',
  table: 'jobs',
  column: 'hourly_wage',
  way: 'replaces',
  fits: (row) => row.hourly_wage !== null,
  spoil: (row) => ({ hourly_wage: Number(row.hourly_wage).toFixed(2).replace('.', ',') }),
})
