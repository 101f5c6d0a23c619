import { betaQuantileValue } from './stdlib.ts'

/**
 * Quantile of the beta distribution with shapes alpha and beta. Range 0 to 1; NaN for p outside 0 to 1 or a shape
 * that is not positive. Equal to R's `qbeta(p, alpha, beta)`.
 *
 * @example
 * betaQuantile(0.025, 8, 3) // 0.44390453769235844
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return betaQuantileValue(p, alpha, beta)
}
