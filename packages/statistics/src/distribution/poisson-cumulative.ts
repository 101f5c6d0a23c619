import { gammaUpperTail } from './gamma-upper-tail.ts'

/**
 * Cumulative probability of the Poisson distribution, P(X <= count). 0 below 0; a broken count is rounded down; NaN in
 * gives NaN out. Equal to R's `ppois(count, mean)`.
 *
 * @example
 * poissonCumulative(2, 3) // 0.4231901
 */
export function poissonCumulative(count: number, mean: number): number {
  if (count < 0) return 0
  return mean === 0 ? 1 : gammaUpperTail(mean, Math.floor(count + 1e-7) + 1)
}
