import { betaCumulative } from './beta-cumulative.ts'

/**
 * Upper tail of the binomial distribution, P(X > events) in n trials with the given chance, computed directly. 1 below
 * 0, 0 from n on; a broken count is rounded down; NaN in gives NaN out. Equal to
 * R's `pbinom(events, n, share, lower.tail = FALSE)`.
 *
 * @example
 * binomialUpperTail(6, 10, 0.5) // 0.171875
 */
export function binomialUpperTail(events: number, n: number, share: number): number {
  const count = Math.floor(events + 1e-7)
  if (count < 0) return 1
  return count >= n ? 0 : betaCumulative(share, count + 1, n - count)
}
