import type { FactoredDesign } from '../linear-algebra/factored-design.ts'

/**
 * What standard errors need of any fit whose coefficients make the sum over rows of score times columns zero: least
 * squares, generalised linear models, two-stage least squares.
 */
export interface FittedRegression {
  /** Intercept first unless it was left out, then the columns as given; NaN for an aliased column left out. */
  readonly coefficients: Float64Array
  /** Per row: what the row's columns are multiplied by in the estimating equation (w e for least squares). */
  readonly scores: Float64Array
  /**
   * The same as R's `estfun` has it: a generalised linear model's scores at its last step's weights. The difference is
   * that of the last step, and next to nothing.
   */
  readonly estimatingScores: Float64Array
  /** Diagonal of the hat matrix, 0 to 1 per row; computed when first asked for. */
  readonly leverage: Float64Array
  /** Inverse of X' W X as rows; times `dispersion` it is the classical covariance. */
  readonly unscaledCovariance: readonly Float64Array[]
  /** Residual variance of least squares; 1 for a binomial or Poisson model. */
  readonly dispersion: number
  /** Rows with a weight minus the number of coefficients estimated. */
  readonly degreesOfFreedom: number
  /** Rows with a weight. */
  readonly n: number
  /** Number of coefficients estimated. */
  readonly rank: number
  readonly weights: Float64Array | null
  /** Variance the model gives each outcome, divided by its weight; null for least squares. */
  readonly outcomeVariance: Float64Array | null
  readonly design: FactoredDesign
}
