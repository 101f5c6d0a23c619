import { centralMoments } from './central-moments.ts'

/**
 * Excess kurtosis: 0 for a normal distribution, above 0 with heavier tails. `sample` is the fourth moment over the
 * squared variance minus 3, with n (type 1); `adjusted` corrects for the size of the sample, as SPSS, SAS and Excel do
 * (type 2). Missing values (NaN) are left out; NaN when the values do not vary, or fewer than four for `adjusted`.
 * Equal to R's `psych::kurtosi(x, type)`.
 *
 * Source: Joanes and Gill (1998), The Statistician 47, 183-189, doi 10.1111/1467-9884.00122.
 *
 * @example
 * excessKurtosis([1, 2, 3, 4], 'sample') // -1.36
 */
export function excessKurtosis(values: ArrayLike<number>, type: 'sample' | 'adjusted' = 'adjusted'): number {
  const { n, second, fourth } = centralMoments(values)
  const sample = second > 0 ? fourth / second ** 2 - 3 : Number.NaN
  if (type === 'sample') return sample
  return n > 3 ? (((n + 1) * sample + 6) * (n - 1)) / ((n - 2) * (n - 3)) : Number.NaN
}
