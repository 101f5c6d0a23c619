import { weightedMean } from '../describe/weighted-mean.ts'
import { addCombination } from '../linear-algebra/add-combination.ts'
import { addInnerProducts } from '../linear-algebra/add-inner-products.ts'
import { blockRows } from '../linear-algebra/block-rows.ts'
import { allCoefficients, coefficientCovariance, unscaledCoefficients } from '../linear-algebra/coefficient-space.ts'
import { eachBlock } from '../linear-algebra/each-block.ts'
import {
  crossProducts,
  type FactoredDesign,
  factorCrossProducts,
  factorDoubtful,
  innerProducts,
} from '../linear-algebra/factored-design.ts'
import { leverages } from '../linear-algebra/orthonormal-rows.ts'
import { scaleColumns } from '../linear-algebra/scaled-columns.ts'
import { triangleTimes, triangleTransposedTimes } from '../linear-algebra/triangle-times.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkRegressionInput, type RegressionInput } from './check-regression-input.ts'
import { collinearFailure } from './collinear-failure.ts'
import type { FittedRegression } from './fitted-regression.ts'

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
 * @throws EstimationFailure `statistics.missingValues`, `statistics.infiniteValue`, `statistics.negativeWeights`,
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
  const level = intercept ? weightedMean(outcome, weights) : 0
  const residuals = outcome.map((value) => value - level)
  const scaled = scaleColumns(columns, weights, rows, intercept)
  const { products, sums } = crossProducts(scaled, weights, weighted(residuals, weights))
  const trusted = factorCrossProducts(scaled, weights, products)
  const design = trusted ?? factorDoubtful(scaled, weights)
  if (design.aliased.length > 0 && input.aliased !== 'leaveOut') throw collinearFailure(design.aliased.length)
  if (n <= design.size) throw tooFewFor(n, design.size)
  const own = settle(design, residuals, trusted ? sums : innerProducts(design, weighted(residuals, weights)))
  if (intercept) own[0]! += level
  const coefficients = allCoefficients(design, unscaledCoefficients(design, own))
  if (weightedSquares(residuals, 0, weights) <= rounding * weightedSquares(outcome, 0, weights)) residuals.fill(0)
  const residualSquares = weightedSquares(residuals, 0, weights)
  const scores = weighted(residuals, weights)
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

/** Residuals whose squares add up to this part of those of the outcome are rounding: the fit is perfect. */
const rounding = 1e-28
/** A correction below this part of the coefficients changes no residual. */
const negligible = 1e-14

/**
 * Coefficients of the scaled columns, corrected once by those of what they leave; takes what they explain out of
 * `residuals`.
 */
function settle(design: FactoredDesign, residuals: Float64Array, sums: Float64Array): Float64Array {
  const { weights } = design
  const first = triangleTimes(design, triangleTransposedTimes(design, sums))
  const taken = first.map(negated)
  const left = new Float64Array(design.size)
  const product = new Float64Array(blockRows)
  eachBlock(design, (block, start, count) => {
    addCombination(residuals, start, block, taken, count)
    for (let index = 0; index < count; index += 1)
      product[index] = residuals[start + index]! * (weights === null ? 1 : weights[start + index]!)
    addInnerProducts(left, block, product, 0, count)
  })
  const correction = triangleTimes(design, triangleTransposedTimes(design, left))
  if (largest(correction) > negligible * largest(first)) {
    const factors = correction.map(negated)
    eachBlock(design, (block, start, count) => addCombination(residuals, start, block, factors, count))
  }
  return first.map((value, index) => value + correction[index]!)
}

function negated(value: number): number {
  return -value
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

function weighted(values: Float64Array, weights: Float64Array | null): Float64Array {
  if (weights === null) return values
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
