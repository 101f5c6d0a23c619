import type { ResultRow } from '@doorstroom/statistics'
import type { ClaimFacts } from './claim-rule.ts'

/** Room for the last binary digits, so that a value exactly on a boundary falls on its right side. */
export const rounding = 1e-12

/**
 * True when the value is known and over the limit.
 *
 * @example
 * above(null, 0.1) // false
 */
export function above(value: number | null, limit: number): boolean {
  return value !== null && value > limit + rounding
}

/**
 * True when the value is known and under the limit.
 *
 * @example
 * below(0.69, 0.7) // true
 */
export function below(value: number | null, limit: number): boolean {
  return value !== null && value < limit - rounding
}

/**
 * Persons in the smaller arm; everyone in a single group.
 *
 * @example
 * smallestArm(facts) // 42
 */
export function smallestArm(facts: ClaimFacts): number {
  return facts.design === 'single-group' ? facts.nTreated : Math.min(facts.nTreated, facts.nComparison)
}

/**
 * Width of a row's interval in the unit of the row; null when it has none.
 *
 * @example
 * intervalWidth(difference) // 0.129
 */
export function intervalWidth(row: ResultRow | null): number | null {
  return row === null || row.confLow === null || row.confHigh === null ? null : row.confHigh - row.confLow
}
