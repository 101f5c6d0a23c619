/**
 * Sum of the numerators over the sum of the denominators, with the standard error that follows from how far each unit
 * (person, employer) lies from the common ratio, so that units may differ in size and in ratio. NaN with an empty
 * denominator; the error is 0 with fewer than two units.
 *
 * Source: Cochran (1977), Sampling Techniques, third edition, section 2.11.
 *
 * @example
 * ratioOfSums([2, 1], [2, 2]) // { ratio: 0.75, stdError: 0.25 }
 */
export function ratioOfSums(
  numerators: readonly number[],
  denominators: readonly number[],
): { readonly ratio: number; readonly stdError: number } {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const denominator = total(denominators)
  const ratio = total(numerators) / denominator
  const units = numerators.length
  if (units < 2) return { ratio, stdError: 0 }
  const squares = numerators.reduce((sum, value, unit) => sum + (value - ratio * (denominators[unit] ?? 0)) ** 2, 0)
  return { ratio, stdError: Math.sqrt((units / (units - 1)) * squares) / denominator }
}
