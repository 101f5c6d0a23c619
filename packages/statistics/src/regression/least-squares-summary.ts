import { fUpperTail } from '../distribution/f-upper-tail.ts'
import type { LeastSquaresFit } from './fit-least-squares.ts'

/** How well a least-squares fit does as a whole; null where the outcome or the residuals do not vary. */
export interface LeastSquaresSummary {
  /** Share of the outcome's variance the columns account for, 0 to 1. */
  readonly rSquared: number | null
  readonly adjustedRSquared: number | null
  /** Test of all columns together, under one residual spread; null without columns. */
  readonly fStatistic: number | null
  readonly fDegreesOfFreedom: readonly [number, number]
  readonly fPValue: number | null
  /** Of normal errors at their own best variance. */
  readonly logLikelihood: number | null
}

/**
 * Share of variance, F test and log-likelihood of a least-squares fit. Without an intercept shares are of the sum of
 * squares about 0. Equal to R's `summary(lm)` and `logLik`.
 *
 * @example
 * leastSquaresSummary(fit).rSquared // 0.9868
 */
export function leastSquaresSummary(fit: LeastSquaresFit): LeastSquaresSummary {
  const { residualSquares, totalSquares, degreesOfFreedom, n, rank, weights, design } = fit
  const intercept = design.intercept ? 1 : 0
  const varies = totalSquares > 0
  const left = varies && residualSquares > 1e-26 * totalSquares
  const rSquared = varies ? Math.max(0, 1 - residualSquares / totalSquares) : null
  const columns = rank - intercept
  const fStatistic = left && columns > 0 ? (totalSquares - residualSquares) / columns / fit.dispersion : null
  let logWeights = 0
  if (weights !== null) for (const weight of weights) if (weight > 0) logWeights += Math.log(weight)
  return {
    rSquared,
    adjustedRSquared: rSquared === null ? null : 1 - ((1 - rSquared) * (n - intercept)) / degreesOfFreedom,
    fStatistic,
    fDegreesOfFreedom: [columns, degreesOfFreedom],
    fPValue: fStatistic === null ? null : fUpperTail(fStatistic, columns, degreesOfFreedom),
    logLikelihood: left ? (logWeights - n * (Math.log((2 * Math.PI * residualSquares) / n) + 1)) / 2 : null,
  }
}
