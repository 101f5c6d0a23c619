/**
 * Cohen's h: the difference of two shares after the arcsine transformation, 2 asin sqrt(treated) -
 * 2 asin sqrt(comparison). Positive when the first is higher; no difference is 0. Equal to `pwr::ES.h`.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 6.
 *
 * @example
 * cohenH(0.8, 0.6) // 0.442143
 */
export function cohenH(treated: number, comparison: number): number {
  return 2 * Math.asin(Math.sqrt(treated)) - 2 * Math.asin(Math.sqrt(comparison))
}
