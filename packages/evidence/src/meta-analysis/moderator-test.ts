import { chiSquaredUpperTail, fUpperTail } from '@doorstroom/statistics'
import { positiveInverse } from './positive-inverse.ts'

/** Test that several coefficients are zero: chi-squared, or F when there is a denominator. */
export interface ModeratorTest {
  readonly statistic: number
  readonly numerator: number
  readonly denominator: number | null
  readonly pValue: number | null
}

/** Wald's test of the coefficients from `first` on. */
export function moderatorTest(
  coefficients: Float64Array,
  covariance: readonly Float64Array[],
  first: number,
  denominator: number | null,
): ModeratorTest {
  const tested = coefficients.slice(first)
  const { inverse } = positiveInverse(covariance.slice(first).map((row) => row.slice(first)))
  const wald = inverse.reduce(
    (sum, row, left) => sum + row.reduce((part, value, right) => part + value * tested[right]!, 0) * tested[left]!,
    0,
  )
  const numerator = tested.length
  if (denominator === null)
    return { statistic: wald, numerator, denominator, pValue: chiSquaredUpperTail(wald, numerator) }
  const statistic = wald / numerator
  const pValue = denominator > 0 ? fUpperTail(statistic, numerator, denominator) : null
  return { statistic, numerator, denominator, pValue }
}
