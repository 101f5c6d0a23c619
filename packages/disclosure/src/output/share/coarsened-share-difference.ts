import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDecimals } from '../rounding/round-to-decimals.ts'
import { roundToDigits } from '../rounding/round-to-digits.ts'
import { roundToMultiple } from '../rounding/round-to-multiple.ts'
import { shareDecimals } from '../rounding/share-decimals.ts'
import { isCountedShare } from './counted-share.ts'
import { movedInterval } from './moved-interval.ts'

/**
 * A difference of two shares in whole percentage points, or tenths when both arms have 1000 persons. A difference that
 * is nothing but one raw share minus the other is computed anew from the rounded counts, and its interval moves along.
 *
 * @param row - treated minus comparison, unit `share`
 * @param treated - the row that describes the treated arm, null when there is none
 * @param comparison - the row that describes the comparison arm
 * @example
 * coarsenedShareDifference(row, treated, comparison, publicPolicy).estimate // 0.06
 */
export function coarsenedShareDifference<Row extends ReleasableRow>(
  row: Row,
  treated: ReleasableRow | null,
  comparison: ReleasableRow | null,
  { rounding }: Policy,
): Row {
  const { estimate } = row
  if (estimate === null) return row
  const persons = Math.min(...[treated, comparison].map((arm) => roundToMultiple(arm?.n ?? 0, rounding)))
  const decimals = shareDecimals(persons)
  const raw = rawDifference(treated, comparison, rounding)
  const difference = raw !== null && Math.abs(raw.exact - estimate) < 1e-9 ? raw.rounded : estimate
  return {
    ...row,
    estimate: roundToDecimals(difference, decimals),
    ...movedInterval(row, difference - estimate, decimals),
    stdError: roundToDigits(row.stdError, 2),
    pValue: roundToDigits(row.pValue, 2),
  }
}

/** The raw difference from exact and from rounded counts; null when unknown or when rounding changes no count. */
function rawDifference(treated: ReleasableRow | null, comparison: ReleasableRow | null, rounding: number) {
  const shares = [treated, comparison].map((arm) => {
    if (arm === null || arm.n === null || arm.nEvents === null || !isCountedShare(arm, rounding)) return null
    const events = roundToMultiple(arm.nEvents, rounding)
    const persons = roundToMultiple(arm.n, rounding)
    return {
      exact: arm.nEvents / arm.n,
      rounded: events / persons,
      changes: events !== arm.nEvents || persons !== arm.n,
    }
  })
  const [one, other] = shares
  if (!one || !other || !(one.changes || other.changes)) return null
  return { exact: one.exact - other.exact, rounded: one.rounded - other.rounded }
}
