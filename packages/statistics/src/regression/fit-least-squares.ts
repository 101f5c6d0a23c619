import { inverseCrossProduct } from '../linear-algebra/inverse-cross-product.ts'
import { type OrthogonalDesign, orthogonaliseDesign } from '../linear-algebra/orthogonal-design.ts'
import { weightedCoefficients } from '../linear-algebra/weighted-coefficients.ts'
import { checkRegressionInput, type RegressionInput } from './check-regression-input.ts'
import { collinearFailure } from './collinear-failure.ts'
import { linearPredictor } from './linear-predictor.ts'

/** A least-squares fit; vectors over coefficients have the intercept first and then the columns as given. */
export interface LeastSquaresFit {
  readonly coefficients: Float64Array
  /** Per row, in the unit of the outcome. */
  readonly fitted: Float64Array
  /** Outcome - fitted, per row, not multiplied by the weights. */
  readonly residuals: Float64Array
  /** Diagonal of the hat matrix, 0 to 1 per row. */
  readonly leverage: Float64Array
  /** (X' W X)^-1 as rows; times `sigma` squared it is the classical covariance. */
  readonly unscaledCovariance: readonly Float64Array[]
  /** Residual standard error. */
  readonly sigma: number
  /** Rows with a weight minus the number of coefficients. */
  readonly degreesOfFreedom: number
  /** Rows with a weight. */
  readonly n: number
  /** Number of coefficients; a fit always has full rank. */
  readonly rank: number
  readonly weights: Float64Array | null
  readonly design: OrthogonalDesign
}

/**
 * Least squares of an outcome on columns, optionally weighted; the intercept is added first. Orthogonalised about the
 * column means, so columns in years, euros and shares can stand side by side. Equal to R's `lm`.
 *
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeWeights`, `statistics.tooFewPersons`
 * (there must be more rows than coefficients), `statistics.collinear` (says how many columns repeat the others).
 *
 * Source: Golub and Van Loan (2013), Matrix Computations, 4th edition, section 5.2.
 *
 * @example
 * fitLeastSquares({ columns: [Float64Array.of(0, 1, 2)], outcome: Float64Array.of(1, 3, 6) }).coefficients
 * // [0.8333, 2.5]
 */
export function fitLeastSquares(input: RegressionInput): LeastSquaresFit {
  const { columns, outcome } = input
  const weights = input.weights ?? null
  const n = checkRegressionInput(input, 1)
  const design = orthogonaliseDesign(columns, weights, outcome.length)
  if (design.aliased.length > 0) throw collinearFailure(design.aliased.length)
  const first = weightedCoefficients(design, outcome, weights)
  const rest = difference(outcome, linearPredictor(first, columns, outcome.length))
  const correction = weightedCoefficients(design, rest, weights)
  const coefficients = first.map((value, index) => value + correction[index]!)
  const fitted = linearPredictor(coefficients, columns, outcome.length)
  const residuals = difference(outcome, fitted)
  const leverage = new Float64Array(outcome.length).fill(1 / design.totalWeight)
  if (weights !== null) for (let row = 0; row < leverage.length; row += 1) leverage[row]! *= weights[row]!
  for (const direction of design.basis)
    for (let row = 0; row < leverage.length; row += 1) leverage[row]! += direction[row]! ** 2
  const rank = columns.length + 1
  const sumOfSquares = residuals.reduce((sum, value, row) => sum + (weights?.[row] ?? 1) * value * value, 0)
  return {
    coefficients,
    fitted,
    residuals,
    leverage,
    unscaledCovariance: inverseCrossProduct(design),
    sigma: Math.sqrt(sumOfSquares / (n - rank)),
    degreesOfFreedom: n - rank,
    n,
    rank,
    weights,
    design,
  }
}

function difference(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, row) => value - right[row]!)
}
