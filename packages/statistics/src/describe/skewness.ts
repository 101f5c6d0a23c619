import { centralMoments } from './central-moments.ts'

/**
 * Skewness: 0 for a symmetric column, above 0 with a long tail to the right. `sample` is the third moment over the
 * cubed standard deviation, both with n (type 1); `adjusted` corrects for the size of the sample, as SPSS, SAS and
 * Excel do (type 2). Missing values (NaN) are left out; NaN when the values do not vary, or fewer than three for
 * `adjusted`. Equal to R's `psych::skew(x, type)`.
 *
 * Source: Joanes and Gill (1998), The Statistician 47, 183-189, doi 10.1111/1467-9884.00122.
 *
 * @example
 * skewness([1, 2, 6], 'sample') // 0.5951...
 */
export function skewness(values: ArrayLike<number>, type: 'sample' | 'adjusted' = 'adjusted'): number {
  const { n, second, third } = centralMoments(values)
  const sample = second > 0 ? third / second ** 1.5 : Number.NaN
  if (type === 'sample') return sample
  return n > 2 ? (sample * Math.sqrt(n * (n - 1))) / (n - 2) : Number.NaN
}
