import { eValue } from './e-value.ts'

/** A risk ratio with its interval. */
export interface RiskRatioInterval {
  readonly estimate: number
  readonly low: number
  readonly high: number
}

/**
 * E-value of the limit of the interval that lies nearest to 1: what it would take to make the interval include "no
 * difference". 1 when the interval includes 1 already.
 *
 * Source: VanderWeele and Ding (2017), Annals of Internal Medicine 167, 268-274, doi 10.7326/M16-2607.
 *
 * @example
 * eValueOfLimit({ estimate: 3.9, low: 1.8, high: 8.7 }) // 3
 */
export function eValueOfLimit({ estimate, low, high }: RiskRatioInterval): number {
  if (low <= 1 && high >= 1) return 1
  return eValue(estimate > 1 ? low : high)
}
