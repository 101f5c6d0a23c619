import { normalQuantile } from '../distribution/normal-quantile.ts'
import { normalUpperTail } from '../distribution/normal-upper-tail.ts'
import { solveForSize } from './solve-for-size.ts'

/**
 * Persons per group to find a difference of two shares given as Cohen's h; both directions count. A broken number, to be
 * rounded up. Equal to `pwr::pwr.2p.test`, up to its root search.
 *
 * @param alpha - Two-sided level, default 0.05.
 * @throws EstimationFailure `statistics.notReachable` when h is 0.
 *
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 6.
 *
 * @example
 * sizeForCohenH(0.8, 0.2013579) // 387.17
 */
export function sizeForCohenH(power: number, h: number, alpha = 0.05): number {
  const limit = -normalQuantile(alpha / 2)
  return solveForSize(
    (n) => {
      const shift = Math.abs(h) * Math.sqrt(n / 2)
      return normalUpperTail(limit - shift) + normalUpperTail(limit + shift)
    },
    power,
    1,
  )
}
