import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts'
import { incompleteBeta } from './stdlib.ts'

/**
 * Upper tail of the F distribution, P(F > x), through the incomplete beta function, so that a small one keeps its
 * digits. 1 for x at or below 0. Infinite denominator degrees of freedom give the chi-squared value. NaN in gives
 * NaN out. Equal to R's `pf(x, df1, df2, lower.tail = FALSE)`.
 *
 * @example
 * fUpperTail(3.0983912121407795, 3, 20) // 0.05
 */
export function fUpperTail(x: number, numeratorDegreesOfFreedom: number, denominatorDegreesOfFreedom: number): number {
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  if (denominatorDegreesOfFreedom === Number.POSITIVE_INFINITY)
    return chiSquaredUpperTail(x * numeratorDegreesOfFreedom, numeratorDegreesOfFreedom)
  const part = numeratorDegreesOfFreedom * x
  const a = numeratorDegreesOfFreedom / 2
  const b = denominatorDegreesOfFreedom / 2
  return part > denominatorDegreesOfFreedom
    ? incompleteBeta(denominatorDegreesOfFreedom / (denominatorDegreesOfFreedom + part), b, a, false)
    : incompleteBeta(part / (denominatorDegreesOfFreedom + part), a, b, true)
}
