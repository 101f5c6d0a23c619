import { normalUpperTail } from './normal-upper-tail.ts'
import { incompleteBeta } from './stdlib.ts'

/**
 * Two-sided p-value of a t statistic, P(|T| >= |t|), through the incomplete beta function, so that small
 * ones keep their digits. Infinite degrees of freedom give the normal value. Range 0 to 1; NaN in gives NaN out.
 * Equal to R's `2 * pt(-abs(t), df)`.
 *
 * @example
 * studentTTwoSided(2.228138851986274, 10) // 0.05
 */
export function studentTTwoSided(t: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return 2 * normalUpperTail(Math.abs(t))
  const square = t * t
  if (square === Number.POSITIVE_INFINITY) return 0
  const share = square / (degreesOfFreedom + square)
  // Near t = 0 the p-value is near 1 and stdlib's complement loses digits, which one minus the small part does not.
  if (square < 1) return 1 - incompleteBeta(share, 0.5, degreesOfFreedom / 2, false)
  return square < degreesOfFreedom
    ? incompleteBeta(share, 0.5, degreesOfFreedom / 2, true)
    : incompleteBeta(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5, false)
}
