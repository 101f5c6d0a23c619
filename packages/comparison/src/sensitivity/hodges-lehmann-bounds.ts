import { contrastFailure } from '../contrast/contrast-failure.ts'
import { requireGammas } from './rosenbaum-bound.ts'

/** Range of the Hodges-Lehmann estimate that a hidden bias allows, in the unit of the outcome. */
export interface HodgesLehmannBound {
  readonly gamma: number
  readonly lowest: number
  readonly highest: number
}

/**
 * Rosenbaum's bounds on the Hodges-Lehmann estimate of a shift (treated minus comparison) in matched pairs: the shifts at
 * which the signed-rank statistic meets its lowest and highest expectation. Found exactly among the Walsh averages, in
 * little more than linear time and memory; `rbounds::hlsens` walks on a grid of 0.1 instead.
 *
 * @param differences - Treated minus comparison, one per pair.
 * @throws EstimationFailure `comparison.noPairs` (no pairs), `comparison.badSetting` (a gamma below 1).
 *
 * Source: Rosenbaum (1993), Journal of the American Statistical Association 88, 1250-1253,
 * doi 10.1080/01621459.1993.10476405.
 *
 * @example
 * hodgesLehmannBounds(Float64Array.of(1, 2, 6), [1])[0] // { gamma: 1, lowest: 2.75, highest: 2.75 }
 */
export function hodgesLehmannBounds(differences: Float64Array, gammas: readonly number[]): HodgesLehmannBound[] {
  requireGammas(gammas)
  if (differences.length === 0) throw contrastFailure('comparison.noPairs')
  const sorted = differences.slice().sort()
  const averages = (sorted.length * (sorted.length + 1)) / 2
  return gammas.map((gamma) => {
    const fewest = averages / (1 + gamma)
    if (gamma === 1) {
      const middle = (walshQuantile(sorted, Math.floor(fewest)) + walshQuantile(sorted, Math.ceil(fewest) - 1)) / 2
      return { gamma, lowest: middle, highest: middle }
    }
    return {
      gamma,
      lowest: walshQuantile(sorted, Math.ceil(averages - fewest - 1e-9) - 1),
      highest: walshQuantile(sorted, Math.floor(fewest + 1e-9)),
    }
  })
}

/** The Walsh average above which exactly `above` (or, with ties, fewer) averages lie. */
function walshQuantile(sorted: Float64Array, above: number): number {
  let low = sorted[0]!
  let high = sorted.at(-1)!
  if (countAbove(sorted, low) <= above) return low
  for (let round = 0; round < 200; round++) {
    const middle = low + (high - low) / 2
    if (middle === low || middle === high) break
    if (countAbove(sorted, middle) <= above) high = middle
    else low = middle
  }
  return high
}

/** How many averages of two (or of one with itself) lie above a value. */
function countAbove(sorted: Float64Array, value: number): number {
  let count = 0
  let left = sorted.length
  for (let right = 0; right < sorted.length; right++) {
    while (left > 0 && (sorted[left - 1]! + sorted[right]!) / 2 > value) left--
    count += sorted.length - left
  }
  let selves = 0
  for (const one of sorted) if (one > value) selves++
  return (count + selves) / 2
}
