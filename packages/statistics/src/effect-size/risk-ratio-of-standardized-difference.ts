/**
 * Approximate risk ratio that belongs to a standardised mean difference d, exp(0.91 d), so that an E-value can be given
 * for an amount. A rule of thumb, not an identity.
 *
 * Source: VanderWeele and Ding (2017), Annals of Internal Medicine 167, 268-274, doi 10.7326/M16-2607, after
 * Chinn (2000), Statistics in Medicine 19, 3127-3131.
 *
 * @example
 * riskRatioOfStandardizedDifference(0.3) // 1.3139
 */
export function riskRatioOfStandardizedDifference(difference: number): number {
  return Math.exp(0.91 * difference)
}
