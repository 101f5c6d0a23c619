import { eachBlock, blockRows } from '../linear-algebra/each-block.ts'
import { type FactoredDesign, factorDesign } from '../linear-algebra/factored-design.ts'
import { allCoefficients, coefficientCovariance, unscaledCoefficients } from '../linear-algebra/coefficient-space.ts'
import { leverages, orthonormalSums } from '../linear-algebra/orthonormal-rows.ts'
import { weightedMean } from '../describe/weighted-mean.ts'
import { checkRegressionInput, type RegressionInput } from './check-regression-input.ts'
import { collinearFailure } from './collinear-failure.ts'
import type { FittedRegression } from './fitted-regression.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** A least-squares fit; vectors over coefficients have the intercept first and then the columns as given. */
export interface LeastSquaresFit extends FittedRegression {
  /** Per row, in the unit of the outcome. */
  readonly fitted: Float64Array
  /** Outcome - fitted, per row, not multiplied by the weights. */
  readonly residuals: Float64Array
  /** Residual standard error. */
  readonly sigma: number
  /** Weighted sum of squared residuals. */
  readonly residualSquares: number
  /** Weighted sum of squares of the outcome about its mean; about 0 without an intercept. */
  readonly totalSquares: number
}

/**
 * Least squares of an outcome on columns, optionally weighted; the intercept is added first. Columns are centred and
 * scaled, so that years, euros and shares can stand side by side. Equal to R's `lm`.
 *
 * With `aliased: 'leaveOut'` a column that follows from those before it has coefficient NaN and no part in the fit, as
 * in `lm`; else it is refused.
 *
 * @throws EstimationFailure `statistics.missingValues`, `statistics.infiniteValues`, `statistics.negativeWeights`,
 * `statistics.tooFewPersons` (there must be more rows than coefficients), `statistics.collinear` (says how many columns
 * repeat the others).
 *
 * Source: Golub and Van Loan (2013), Matrix Computations, 4th edition, sections 4.2 and 5.2.
 *
 * @example
 * fitLeastSquares({ columns: [Float64Array.of(0, 1, 2)], outcome: Float64Array.of(1, 3, 6) }).coefficients
 * // [0.8333, 2.5]
 */
export function fitLeastSquares(input: RegressionInput): LeastSquaresFit {
  const { columns, outcome, intercept = true } = input
  const weights = input.weights ?? null
  const rows = outcome.length
  const n = checkRegressionInput(input, 1)
  const design = factorDesign(columns, weights, rows, intercept)
  if (design.aliased.length > 0 && input.aliased !== 'leaveOut') throw collinearFailure(design.aliased.length)
  if (n <= design.size) throw tooFewFor(n, design.size)
  const level = intercept ? weightedMean(outcome, weights) : 0
  const residuals = outcome.map((value) => value - level)
  const scaled = new Float64Array(design.size)
  for (let pass = 0; pass < 2; pass += 1) {
    const step = projection(design, weights === null ? residuals : multiplied(residuals, weights))
    subtractFitted(design, step, residuals)
    for (let index = 0; index < step.length; index += 1) scaled[index]! += step[index]!
  }
  if (intercept) scaled[0]! += level
  const coefficients = allCoefficients(design, unscaledCoefficients(design, scaled))
  const residualSquares = weightedSquares(residuals, 0, weights)
  const scores = weights === null ? residuals : multiplied(residuals, weights)
  const degreesOfFreedom = n - design.size
  const dispersion = residualSquares / degreesOfFreedom
  let leverage: Float64Array | null = null
  return {
    coefficients,
    fitted: outcome.map((value, row) => value - residuals[row]!),
    residuals,
    scores,
    estimatingScores: scores,
    get leverage() {
      leverage ??= leverages(design)
      return leverage
    },
    unscaledCovariance: coefficientCovariance(design, null),
    dispersion,
    sigma: Math.sqrt(dispersion),
    residualSquares,
    totalSquares: weightedSquares(outcome, level, weights),
    degreesOfFreedom,
    n,
    rank: design.size,
    weights,
    outcomeVariance: null,
    design,
  }
}

/** Coefficients of the scaled columns that come nearest to a response: R^-1 times its sums along each direction. */
function projection(design: FactoredDesign, weightedResponse: Float64Array): Float64Array {
  const { size, inverse } = design
  const sums = orthonormalSums(design, weightedResponse)
  return Float64Array.from({ length: size }, (_, row) => {
    let value = 0
    for (let column = row; column < size; column += 1) value += inverse[row * size + column]! * sums[column]!
    return value
  })
}

function subtractFitted(design: FactoredDesign, scaled: Float64Array, residuals: Float64Array): void {
  eachBlock(design, (block, start, count) => {
    for (let column = 0; column < scaled.length; column += 1) {
      const factor = scaled[column]!
      const from = column * blockRows
      for (let index = 0; index < count; index += 1) residuals[start + index]! -= factor * block[from + index]!
    }
  })
}

function multiplied(values: Float64Array, weights: Float64Array): Float64Array {
  const product = new Float64Array(values.length)
  for (let row = 0; row < values.length; row += 1) product[row] = values[row]! * weights[row]!
  return product
}

function weightedSquares(values: Float64Array, centre: number, weights: Float64Array | null): number {
  let sum = 0
  for (let row = 0; row < values.length; row += 1)
    sum += (weights === null ? 1 : weights[row]!) * (values[row]! - centre) ** 2
  return sum
}

function tooFewFor(n: number, coefficients: number): EstimationFailure {
  return new EstimationFailure('statistics.tooFewPersons', {
    nl: `Er zijn ${n} rijen voor ${coefficients} coefficienten: minstens ${coefficients + 1} zijn nodig.`,
    en: `There are ${n} rows for ${coefficients} coefficients: at least ${coefficients + 1} are needed.`,
  })
}
