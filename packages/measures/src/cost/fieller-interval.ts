import { normalQuantile } from '@doorstroom/statistics'

/** A numerator and a denominator that are both estimated, with their variances and covariance. */
export interface EstimatedRatio {
  readonly numerator: number
  readonly denominator: number
  readonly numeratorVariance: number
  readonly denominatorVariance: number
  readonly covariance: number
}

/**
 * Fieller's interval of numerator / denominator; null when the denominator is not clearly different from zero, because
 * the values that fit are then no interval.
 *
 * Source: Fieller (1954), Journal of the Royal Statistical Society B 16, 175-185.
 *
 * @example
 * fiellerInterval({ numerator: 10, denominator: 2, numeratorVariance: 1, denominatorVariance: 0, covariance: 0 }, 0.95)
 * // { low: 4.020018, high: 5.979982 }
 */
export function fiellerInterval(
  { numerator, denominator, numeratorVariance, denominatorVariance, covariance }: EstimatedRatio,
  confLevel: number,
): { readonly low: number; readonly high: number } | null {
  const squared = normalQuantile((1 + confLevel) / 2) ** 2
  const a = denominator ** 2 - squared * denominatorVariance
  const b = numerator * denominator - squared * covariance
  const c = numerator ** 2 - squared * numeratorVariance
  if (!(a > 0)) return null
  const root = Math.sqrt(Math.max(0, b ** 2 - a * c))
  return { low: (b - root) / a, high: (b + root) / a }
}
