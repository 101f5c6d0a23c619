import { excessKurtosis } from './excess-kurtosis.ts'
import { giniCoefficient } from './gini-coefficient.ts'
import { mean } from './mean.ts'
import { medianAbsoluteDeviation } from './median-absolute-deviation.ts'
import { type QuantileType, quantileOfSorted } from './quantile-of-sorted.ts'
import { skewness } from './skewness.ts'
import { sortedValues } from './sorted-values.ts'
import { standardDeviation } from './standard-deviation.ts'

/** What there is to say of one column of numbers; NaN where its values do not allow it. */
export interface ValuesDescription {
  /** Values that are not missing. */
  readonly n: number
  readonly missing: number
  readonly mean: number
  /** With n - 1. */
  readonly standardDeviation: number
  /** Of the mean. */
  readonly stdError: number
  readonly lowest: number
  readonly highest: number
  /** Per type asked for, one per probability. */
  readonly quantiles: Readonly<Record<QuantileType, Float64Array>>
  /** Times 1.4826. */
  readonly medianAbsoluteDeviation: number
  /** Third minus first quartile, type 7. */
  readonly interquartileRange: number
  readonly skewness: { readonly sample: number; readonly adjusted: number }
  readonly excessKurtosis: { readonly sample: number; readonly adjusted: number }
  readonly gini: number
}

/**
 * Describes a column of numbers. Missing values (NaN) are counted and left out.
 *
 * @param probabilities - Of the quantiles, 0 to 1.
 *
 * @example
 * describeValues([1, 2, 6, Number.NaN], [0.5]).quantiles[7][0] // 2
 */
export function describeValues(
  values: ArrayLike<number>,
  probabilities: readonly number[] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95],
): ValuesDescription {
  const sorted = sortedValues(values)
  const n = sorted.length
  const spread = standardDeviation(sorted)
  const quantiles = (type: QuantileType) =>
    Float64Array.from(probabilities, (probability) => quantileOfSorted(sorted, probability, type))
  return {
    n,
    missing: values.length - n,
    mean: mean(sorted),
    standardDeviation: spread,
    stdError: spread / Math.sqrt(n),
    lowest: sorted[0] ?? Number.NaN,
    highest: sorted[n - 1] ?? Number.NaN,
    quantiles: { 1: quantiles(1), 6: quantiles(6), 7: quantiles(7) },
    medianAbsoluteDeviation: medianAbsoluteDeviation(sorted),
    interquartileRange: quantileOfSorted(sorted, 0.75, 7) - quantileOfSorted(sorted, 0.25, 7),
    skewness: { sample: skewness(sorted, 'sample'), adjusted: skewness(sorted, 'adjusted') },
    excessKurtosis: { sample: excessKurtosis(sorted, 'sample'), adjusted: excessKurtosis(sorted, 'adjusted') },
    gini: giniCoefficient(sorted),
  }
}
