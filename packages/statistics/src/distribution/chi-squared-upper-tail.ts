import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * Upper tail of the chi-squared distribution, P(X > x), computed directly through the incomplete gamma function.
 * 1 for x at or below 0. Equal to R's `pchisq(x, df, lower.tail = FALSE)`.
 *
 * @example
 * chiSquaredUpperTail(3.841458820694124, 1) // 0.05
 */
export function chiSquaredUpperTail(x: number, degreesOfFreedom: number): number {
  return x <= 0 ? 1 : incompleteGamma(x / 2, degreesOfFreedom / 2, true)
}
