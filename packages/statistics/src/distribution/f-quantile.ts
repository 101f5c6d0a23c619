import { fQuantileValue } from './stdlib.ts'

/**
 * Quantile of the F distribution with the given numerator and denominator degrees of freedom. 0 or more; NaN for p
 * outside 0 to 1. Equal to R's `qf(p, df1, df2)`.
 *
 * @example
 * fQuantile(0.95, 3, 20) // 3.0983912121407795
 */
export function fQuantile(p: number, numeratorDegreesOfFreedom: number, denominatorDegreesOfFreedom: number): number {
  return fQuantileValue(p, numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
}
