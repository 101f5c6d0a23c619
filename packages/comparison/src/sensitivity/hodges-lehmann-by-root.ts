import { midRanks, rootBetween } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'

/**
 * Hodges-Lehmann estimate of a shift in matched pairs as R finds it for many or tied pairs: the root, to 1e-4 in the unit of
 * the outcome, of the standardised signed-rank statistic, pairs without a difference left out. Kept to reproduce R's
 * digits (`wilcox.test(exact = FALSE)`); between two Walsh averages any number is a root.
 *
 * @param differences - Treated minus comparison, one per pair.
 * @throws EstimationFailure `comparison.noPairs` when no pair differs.
 *
 * Source: Hollander and Wolfe (1999), Nonparametric Statistical Methods, 2nd edition, section 3.2.
 *
 * @example
 * hodgesLehmannByRoot(Float64Array.of(1, 2, 6)) // about 2.75
 */
export function hodgesLehmannByRoot(differences: Float64Array): number {
  const used = differences.filter((value) => value !== 0)
  if (used.length === 0) throw contrastFailure('comparison.noPairs')
  const [low, high] = [used.reduce((a, b) => Math.min(a, b)), used.reduce((a, b) => Math.max(a, b))]
  if (low === high) return low
  const standardised = (shift: number) => {
    const rest = used.map((value) => value - shift).filter((value) => value !== 0)
    const n = rest.length
    const { ranks, tieSum } = midRanks(rest.map(Math.abs))
    let positive = 0
    ranks.forEach((rank, pair) => {
      if (rest[pair]! > 0) positive += rank
    })
    return (positive - (n * (n + 1)) / 4) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - tieSum / 48)
  }
  return rootBetween(standardised, low, high, 1e-4)
}
