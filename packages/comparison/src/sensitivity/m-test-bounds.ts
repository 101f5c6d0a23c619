import { normalUpperTail, quantile } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { requireGammas } from './rosenbaum-bound.ts'

/** How large differences count: as they are (`mean`), or levelled off beyond `trim` times their median size. */
export interface MTestScore {
  readonly kind: 'mean' | 'huber'
  /** Default 2.5; only for `huber`. */
  readonly trim?: number
  /** Differences below this many medians count as nothing; default 0. Only for `huber`. */
  readonly inner?: number
}

/** Highest one-sided p-value of an M-test under a hidden bias. */
export interface MTestBound {
  readonly gamma: number
  readonly pHighest: number
  /** Standardised deviate behind the p-value. */
  readonly deviate: number
  readonly statistic: number
}

/**
 * Rosenbaum's bounds for Huber's M-test in matched pairs (treated against one comparison each), one-sided towards a
 * positive difference. With `mean` it is the permutational t-test. Equal to `sensitivitymv::senmv`.
 *
 * @param differences - Treated minus comparison, one per pair.
 * @throws EstimationFailure `comparison.noPairs` (the median size of a difference is 0, or nothing differs),
 * `comparison.badSetting`.
 *
 * Source: Rosenbaum (2007), Biometrics 63, 456-464, doi 10.1111/j.1541-0420.2006.00717.x.
 *
 * @example
 * mTestBounds(Float64Array.of(1, 2, 3), [1], { kind: 'mean' })[0].deviate // 1.6036
 */
export function mTestBounds(
  differences: Float64Array,
  gammas: readonly number[],
  score: MTestScore = { kind: 'huber' },
): MTestBound[] {
  requireGammas(gammas)
  const { trim = 2.5, inner = 0 } = score
  if (!(inner >= 0 && inner < trim)) throw contrastFailure('comparison.badSetting')
  const sizes = differences.map(Math.abs)
  const unit = score.kind === 'huber' ? quantile(sizes, 0.5) : 1
  if (!(unit > 0) || sizes.every((size) => size === 0)) throw contrastFailure('comparison.noPairs')
  const scale = score.kind === 'huber' ? 1 / 2 : 1 / differences.length
  const sizeScores = sizes.map((size) => {
    const counted = score.kind === 'huber' ? Math.min(1, Math.max(0, size / unit - inner) / (trim - inner)) : size
    return counted * scale
  })
  let statistic = 0
  let total = 0
  let squares = 0
  sizeScores.forEach((value, pair) => {
    statistic += Math.sign(differences[pair]!) * value
    total += value
    squares += value * value
  })
  return gammas.map((gamma) => {
    const lean = (gamma - 1) / (gamma + 1)
    const deviate = (statistic - lean * total) / Math.sqrt(squares * (1 - lean * lean))
    return { gamma, pHighest: normalUpperTail(deviate), deviate, statistic }
  })
}
