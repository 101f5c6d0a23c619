import { dot } from '../linear-algebra/dot.ts'
import { coefficientInfluence } from './coefficient-influence.ts'
import type { LeastSquaresFit } from './fit-least-squares.ts'

/** Kinds of covariance of least-squares coefficients. */
export const covarianceTypes = ['classical', 'HC0', 'HC1', 'HC2', 'HC3'] as const
export type CovarianceType = (typeof covarianceTypes)[number]

/**
 * Covariance of least-squares coefficients as rows, intercept first. `classical` assumes one residual spread for all;
 * the others do not. HC0 is White's, HC1 multiplies by n / (n - k), HC2 divides each squared residual by
 * 1 - leverage, HC3 by its square. Weighted fits follow the same formulas with w e for e.
 * Equal to `sandwich::vcovHC(lm, type)`.
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
export function robustCovariance(fit: LeastSquaresFit, type: CovarianceType): Float64Array[] {
  if (type === 'classical') return fit.unscaledCovariance.map((row) => row.map((value) => value * fit.sigma ** 2))
  const factor = factorOfRow[type]
  const factors = fit.leverage.map((leverage) => {
    const rest = 1 - leverage
    return rest > 1e-10 ? factor(rest, fit) : 0
  })
  const corrected = coefficientInfluence(fit).map((influence) => influence.map((value, row) => value * factors[row]!))
  return corrected.map((left) => Float64Array.from(corrected, (right) => dot(left, right)))
}

const factorOfRow: Record<Exclude<CovarianceType, 'classical'>, (rest: number, fit: LeastSquaresFit) => number> = {
  HC0: () => 1,
  HC1: (_, fit) => Math.sqrt(fit.n / fit.degreesOfFreedom),
  HC2: (rest) => 1 / Math.sqrt(rest),
  HC3: (rest) => 1 / rest,
}
