import { betaUpperTail } from './beta-upper-tail.ts'

/**
 * Cumulative probability of the binomial distribution, P(X <= events) in n trials with the given chance. 0 below 0,
 * 1 from n on; a broken count is rounded down; NaN in gives NaN out. Equal to R's `pbinom(events, n, share)`.
 *
 * @example
 * binomialCumulative(3, 10, 0.5) // 0.171875
 */
export function binomialCumulative(events: number, n: number, share: number): number {
  const count = Math.floor(events + 1e-7)
  if (count < 0) return 0
  return count >= n ? 1 : betaUpperTail(share, count + 1, n - count)
}
