import { noncentralTCumulative } from '../distribution/noncentral-t-cumulative.ts'
import { noncentralTUpperTail } from '../distribution/noncentral-t-upper-tail.ts'
import { rootBetween } from '../root/root-between.ts'

/**
 * The noncentrality under which a t statistic falls at or below the observed one with probability p: the limits of a
 * standardised effect, before it is scaled back.
 *
 * Source: Cumming and Finch (2001), Educational and Psychological Measurement 61, 532-574,
 * doi 10.1177/0013164401614002.
 *
 * @example
 * noncentralityOfT(2, 10, 0.975) // -0.1247
 */
export function noncentralityOfT(t: number, degreesOfFreedom: number, p: number): number {
  const excess =
    p <= 0.5
      ? (noncentrality: number) => noncentralTCumulative(t, degreesOfFreedom, noncentrality) - p
      : (noncentrality: number) => 1 - p - noncentralTUpperTail(t, degreesOfFreedom, noncentrality)
  let reach = 2 + Math.abs(t) / Math.sqrt(2 * degreesOfFreedom)
  let low = t - reach
  let high = t + reach
  while (excess(low) < 0) {
    high = low
    reach *= 2
    low -= reach
  }
  reach = high - t
  while (excess(high) > 0) {
    low = high
    reach *= 2
    high += Math.max(1, reach)
  }
  return rootBetween(excess, low, high, 1e-13)
}
