import { addCrossProducts } from '../linear-algebra/add-cross-products.ts'
import { blockRows } from '../linear-algebra/block-rows.ts'
import { coefficientCovariance, multiply } from '../linear-algebra/coefficient-space.ts'
import { eachBlock } from '../linear-algebra/each-block.ts'
import { type FactoredDesign, weigh } from '../linear-algebra/factored-design.ts'
import { lendBlocks } from '../linear-algebra/lend-blocks.ts'
import type { FittedRegression } from './fitted-regression.ts'

/** Kinds of covariance of regression coefficients. */
export const covarianceTypes = ['classical', 'HC0', 'HC1', 'HC2', 'HC3'] as const
export type CovarianceType = (typeof covarianceTypes)[number]

/**
 * Covariance of regression coefficients as rows, intercept first. `classical` takes the model at its word (one residual
 * spread for all, or the binomial or Poisson variance); the others do not. HC0 is White's, HC1 multiplies by n / (n - k),
 * HC2 divides each squared score by 1 - leverage, HC3 by its square. NaN for a column left out as aliased.
 * Equal to `sandwich::vcovHC(fit, type)` for `lm` and `glm`, and to `estimatr::iv_robust` for two stages.
 *
 * A row with leverage 1 has residual 0 and is left out of HC2 and HC3: the other coefficients get exactly the
 * covariance of the fit without that row and the column it alone determines.
 *
 * Sources: White (1980), Econometrica 48, 817-838, doi 10.2307/1912934; MacKinnon and White (1985), Journal of
 * Econometrics 29, 305-325, doi 10.1016/0304-4076(85)90158-7.
 *
 * @example
 * const standardErrors = robustCovariance(fit, 'HC2').map((row, index) => Math.sqrt(row[index]!))
 */
export function robustCovariance(fit: FittedRegression, type: CovarianceType): Float64Array[] {
  if (type === 'classical') return fit.unscaledCovariance.map((row) => row.map((value) => value * fit.dispersion))
  const { design } = fit
  const { size } = design
  const power = leveragePower[type]
  const known = power === 0 ? null : fit.leverage
  const factors = new Float64Array(blockRows)
  const products = new Float64Array(size * size)
  lendBlocks([size], ([weighted]) => {
    eachBlock(design, (block, start, count) => {
      squaredScores(factors, fit, known, power, start, count)
      weigh(weighted!, block, factors, size, 0, count)
      addCrossProducts(products, weighted!, block, size)
    })
  })
  const factor = type === 'HC1' ? fit.n / fit.degreesOfFreedom : 1
  return coefficientCovariance(design, turned(design, products, factor))
}

/** Power of 1 - leverage by which squared scores are divided. */
const leveragePower: Record<Exclude<CovarianceType, 'classical'>, 0 | 1 | 2> = { HC0: 0, HC1: 0, HC2: 1, HC3: 2 }

function squaredScores(
  factors: Float64Array,
  { estimatingScores }: FittedRegression,
  leverage: Float64Array | null,
  power: 0 | 1 | 2,
  start: number,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const score = estimatingScores[start + index]!
    const rest = leverage === null ? 1 : 1 - leverage[start + index]!
    const divisor = power === 2 ? rest * rest : rest
    factors[index] = rest > 1e-10 ? (score * score) / divisor : 0
  }
}

/** R^-T times sums over the scaled columns times R^-1, and a factor. */
function turned({ size, inverse }: FactoredDesign, products: Float64Array, factor: number): Float64Array {
  for (let row = 1; row < size; row += 1)
    for (let column = 0; column < row; column += 1) products[row * size + column] = products[column * size + row]!
  const right = multiply(products, inverse, size)
  const inner = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      let sum = 0
      for (let k = 0; k <= row; k += 1) sum += inverse[k * size + row]! * right[k * size + column]!
      inner[row * size + column] = factor * sum
    }
  return inner
}
