import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDigits } from './round-to-digits.ts'

/**
 * An amount and its limits to three significant digits, its standard error and p-value to two.
 *
 * @example
 * coarsenedAmount({ ...row, estimate: 26.4831, stdError: 1.2345 }) // estimate 26.5, stdError 1.2
 */
export const coarsenedAmount = <Row extends ReleasableRow>(row: Row): Row => ({
  ...row,
  estimate: roundToDigits(row.estimate, 3),
  stdError: roundToDigits(row.stdError, 2),
  confLow: roundToDigits(row.confLow, 3),
  confHigh: roundToDigits(row.confHigh, 3),
  pValue: roundToDigits(row.pValue, 2),
})
