import { type CovariateColumn, fitLogistic, logisticProbability } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { times } from '../contrast/small-matrix.ts'

/** The estimated probability of being treated, and how its estimation spills over into what is weighted by it. */
export interface PropensityScore {
  /** Between 0 and 1, one per person. */
  readonly scores: Float64Array
  /** Log odds: intercept first, then one per covariate. */
  readonly coefficients: Float64Array
  /** Sum over persons of `pull` times the design row (1, covariates). */
  drift(pull: (row: number) => number): Float64Array
  /** Per person: drift x covariance x design row x (treated - score). */
  spill(drift: Float64Array): Float64Array
}

/**
 * Logistic regression of treatment on covariates, main effects only. Log odds beyond 30 either way count as the nearest
 * probability that a number can tell from 0 or 1, as in R's `glm`.
 *
 * @throws EstimationFailure `comparison.noCovariates`; `statistics.separation` when covariates predict the arm without
 * error; `statistics.collinear` when one follows from others.
 *
 * @example
 * propensityScore([age, education], treated).scores
 */
export function propensityScore(covariates: readonly CovariateColumn[], treated: Uint8Array): PropensityScore {
  if (covariates.length === 0) throw contrastFailure('comparison.noCovariates')
  const columns = covariates.map(({ values }) => values)
  const { linearPredictor, covariance, coefficients } = fitLogistic({ columns, outcome: Float64Array.from(treated) })
  const fitted = linearPredictor.map(boundedProbability)
  return {
    scores: fitted,
    coefficients,
    drift(pull) {
      const sums = new Float64Array(columns.length + 1)
      for (const row of fitted.keys()) {
        const amount = pull(row)
        if (amount === 0) continue
        sums[0]! += amount
        for (const [index, column] of columns.entries()) sums[index + 1]! += amount * column[row]!
      }
      return sums
    },
    spill(drift) {
      const direction = times(covariance, drift)
      return fitted.map((score, row) => {
        const linear = columns.reduce((sum, column, index) => sum + direction[index + 1]! * column[row]!, direction[0]!)
        return (treated[row]! - score) * linear
      })
    },
  }
}

function boundedProbability(logOdds: number): number {
  const bounded = logOdds < -30 ? Number.EPSILON / (1 + Number.EPSILON) : logisticProbability(logOdds)
  return logOdds > 30 ? 1 / (1 + Number.EPSILON) : bounded
}
