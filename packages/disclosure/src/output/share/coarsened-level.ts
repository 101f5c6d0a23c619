import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDecimals } from '../rounding/round-to-decimals.ts'
import { roundToDigits } from '../rounding/round-to-digits.ts'
import { roundToMultiple } from '../rounding/round-to-multiple.ts'
import { shareDecimals } from '../rounding/share-decimals.ts'
import { coarsenedShare } from './coarsened-share.ts'
import { isCountedShare } from './counted-share.ts'
import { movedInterval } from './moved-interval.ts'

/**
 * The share expected under one condition. When it is the arm's own raw share it is computed from rounded counts like
 * any other; a modelled share is cut to whole percentages (tenths from 1000 persons).
 *
 * @param row - row with term `level` and unit `share`
 * @example
 * coarsenedLevel({ ...row, estimate: 0.3456, n: 120, nEvents: null }, publicPolicy).estimate // 0.35
 */
export function coarsenedLevel<Row extends ReleasableRow>(row: Row, policy: Policy): Row {
  const { estimate, n } = row
  if (estimate === null || n === null) return row
  if (isCountedShare(row, policy.rounding)) return coarsenedShare(row, policy)
  const decimals = shareDecimals(roundToMultiple(n, policy.rounding))
  return {
    ...row,
    estimate: roundToDecimals(estimate, decimals),
    ...movedInterval(row, 0, decimals),
    stdError: roundToDigits(row.stdError, 2),
    pValue: roundToDigits(row.pValue, 2),
  }
}
