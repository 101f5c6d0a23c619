import { weightedMean, weightedVariance } from '@doorstroom/statistics'
import { ecdfDifference } from './ecdf-difference.ts'

/** Whose unweighted spread a standardised difference is counted in. */
export type BalanceScale = 'pooled' | 'treated' | 'comparison'

/** The arm whose spread is used for whom the estimate is about. */
export const balanceScaleOf = { ATT: 'treated', ATC: 'comparison', ATE: 'pooled' } as const

/** How alike two arms are on one covariate. */
export interface CovariateBalance {
  readonly meanTreated: number
  readonly meanComparison: number
  /** Treated - comparison, in standard deviations that weighting does not change. */
  readonly standardizedDifference: number
  /** Variance of the treated over that of the comparison; of a 0/1 column the ratio of p (1 - p). */
  readonly varianceRatio: number
  /** Largest and mean distance between the distributions, 0 to 1. */
  readonly ecdfLargest: number
  readonly ecdfMean: number
}

/**
 * Balance of one covariate, weighted or not. The standard deviation is always the unweighted one (p (1 - p) for a 0/1
 * column), so that a change in the difference is a change in the means; when it is 0 in the arm chosen, the pooled one is
 * used. Equal to `cobalt::col_w_smd`, `col_w_vr`, `col_w_ks` and MatchIt's summary. Complete columns only.
 *
 * Source: Austin (2009), Statistics in Medicine 28, 3083-3107, doi 10.1002/sim.3697.
 *
 * @example
 * covariateBalance({ values: Float64Array.of(3, 5, 2, 4), treated: Uint8Array.of(1, 1, 0, 0), weights: null,
 *   scale: 'treated' }).standardizedDifference // 0.7071
 */
export function covariateBalance(column: {
  readonly values: Float64Array
  readonly treated: Uint8Array
  /** Null is unweighted. */
  readonly weights: Float64Array | null
  readonly scale: BalanceScale
}): CovariateBalance {
  const { values, treated, weights, scale } = column
  const binary = values.every((value) => value === 0 || value === 1)
  const arm = (code: number) => ({
    values: values.filter((_, row) => treated[row] === code),
    weights: weights === null ? null : weights.filter((_, row) => treated[row] === code),
  })
  const [one, zero] = [arm(1), arm(0)]
  const variance = (part: ReturnType<typeof arm>, used: Float64Array | null) => {
    const share = weightedMean(part.values, used)
    return binary ? share * (1 - share) : weightedVariance(part.values, used)
  }
  const spread = { treated: variance(one, null), comparison: variance(zero, null) }
  const pooled = Math.sqrt((spread.treated + spread.comparison) / 2)
  const chosen = scale === 'pooled' ? pooled : Math.sqrt(spread[scale])
  const meanTreated = weightedMean(one.values, one.weights)
  const meanComparison = weightedMean(zero.values, zero.weights)
  const difference = meanTreated - meanComparison
  const even = Math.abs(difference) <= 1e-13 * Math.max(Math.abs(meanTreated), Math.abs(meanComparison))
  const distance = ecdfDifference({ values, treated, weights })
  return {
    meanTreated,
    meanComparison,
    standardizedDifference: even ? 0 : difference / (chosen > 0 ? chosen : pooled),
    varianceRatio: variance(one, one.weights) / variance(zero, zero.weights),
    ecdfLargest: distance.largest,
    ecdfMean: distance.average,
  }
}
