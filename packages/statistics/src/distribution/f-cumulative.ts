import { chiSquaredCumulative } from './chi-squared-cumulative.ts'
import { incompleteBeta } from './stdlib.ts'

/**
 * Cumulative probability of the F distribution, P(F <= x). 0 for x at or below 0. Infinite denominator degrees of
 * freedom give the chi-squared value. NaN in gives NaN out. Equal to R's `pf(x, df1, df2)`.
 *
 * @example
 * fCumulative(3.0983912121407795, 3, 20) // 0.95
 */
export function fCumulative(x: number, numeratorDegreesOfFreedom: number, denominatorDegreesOfFreedom: number): number {
  if (x <= 0) return 0
  if (x === Number.POSITIVE_INFINITY) return 1
  if (denominatorDegreesOfFreedom === Number.POSITIVE_INFINITY)
    return chiSquaredCumulative(x * numeratorDegreesOfFreedom, numeratorDegreesOfFreedom)
  const part = numeratorDegreesOfFreedom * x
  const a = numeratorDegreesOfFreedom / 2
  const b = denominatorDegreesOfFreedom / 2
  return part > denominatorDegreesOfFreedom
    ? incompleteBeta(denominatorDegreesOfFreedom / (denominatorDegreesOfFreedom + part), b, a, true)
    : incompleteBeta(part / (denominatorDegreesOfFreedom + part), a, b, false)
}
