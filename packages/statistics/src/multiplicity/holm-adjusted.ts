import { adjustedPValues } from './adjusted-p-values.ts'

/**
 * Holm's step-down correction of p-values for a family of tests: the smallest is multiplied by the number of tests,
 * the next by one less, and so on, never below an earlier one and at most 1. Keeps the chance of any false finding in
 * the family at its level whatever the dependence.
 *
 * @param pValues between 0 and 1; null (not computed) stays null and does not count as a test
 * @returns corrected values in the given order
 * Source: Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
 * @example
 * holmAdjusted([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holmAdjusted(pValues: readonly (number | null)[]): (number | null)[] {
  return adjustedPValues(pValues, 'holm')
}
