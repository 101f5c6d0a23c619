import { addCrossProducts } from '../linear-algebra/add-cross-products.ts'
import { coefficientCovariance } from '../linear-algebra/coefficient-space.ts'
import { blockRows } from '../linear-algebra/each-block.ts'
import { weigh } from '../linear-algebra/factored-design.ts'
import { eachOrthonormalBlock } from '../linear-algebra/orthonormal-rows.ts'
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
  const factors = squaredScores[type](fit)
  const sums = new Float64Array(design.size * design.size)
  const weighted = new Float64Array(design.size * blockRows)
  eachOrthonormalBlock(design, (turned, start, count) => {
    if (count < blockRows) weighted.fill(0)
    weigh(weighted, turned, factors, design.size, start, count)
    addCrossProducts(sums, weighted, turned, design.size)
  })
  return coefficientCovariance(design, symmetric(sums, design.size))
}

/** The lower triangle filled in from the upper one. */
function symmetric(sums: Float64Array, size: number): Float64Array {
  for (let row = 1; row < size; row += 1)
    for (let column = 0; column < row; column += 1) sums[row * size + column] = sums[column * size + row]!
  return sums
}

const squaredScores: Record<Exclude<CovarianceType, 'classical'>, (fit: FittedRegression) => Float64Array> = {
  HC0: (fit) => corrected(fit, null, 1, 0),
  HC1: (fit) => corrected(fit, null, fit.n / fit.degreesOfFreedom, 0),
  HC2: (fit) => corrected(fit, fit.leverage, 1, 1),
  HC3: (fit) => corrected(fit, fit.leverage, 1, 2),
}

function corrected(fit: FittedRegression, leverage: Float64Array | null, factor: number, power: number): Float64Array {
  const squares = new Float64Array(fit.estimatingScores.length)
  for (let row = 0; row < squares.length; row += 1) {
    const rest = leverage === null ? 1 : 1 - leverage[row]!
    const divisor = power === 2 ? rest * rest : power === 1 ? rest : 1
    squares[row] = rest > 1e-10 ? (factor * fit.estimatingScores[row]! ** 2) / divisor : 0
  }
  return squares
}
