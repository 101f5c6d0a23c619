import { fitLeastSquares, fUpperTail, robustCovariance } from '@doorstroom/statistics'
import { Matrix, solve } from 'ml-matrix'

/** F tests of no difference in effect between groups. */
export interface InteractionTest {
  /** Under one spread for all. */
  readonly fStatistic: number
  readonly pValue: number
  /** Wald's with HC2 errors: each row its own spread. */
  readonly robustFStatistic: number
  readonly robustPValue: number
  readonly degreesOfFreedom: readonly [number, number]
}

/**
 * Tests whether the effect of treatment is the same in every group: least squares with and without the products of
 * treatment and groups. Equal to `anova(lm(y ~ treated + group), lm(y ~ treated * group))` and to
 * `lmtest::waldtest` with `sandwich::vcovHC(type = 'HC2')`.
 *
 * @param groups - Group of each row, counting from 0.
 * @param count - Number of groups, each with both arms.
 * @throws EstimationFailure those of `fitLeastSquares`.
 *
 * @example
 * interactionTest(outcome, treated, groups, 3).robustPValue
 */
export function interactionTest(
  outcome: Float64Array,
  treated: Uint8Array,
  groups: Int32Array,
  count: number,
): InteractionTest {
  const levels = Array.from({ length: count - 1 }, (_, level) =>
    Float64Array.from(groups, (group) => (group === level + 1 ? 1 : 0)),
  )
  const products = levels.map((level) => level.map((value, row) => value * treated[row]!))
  const main = [Float64Array.from(treated), ...levels]
  const without = fitLeastSquares({ columns: main, outcome })
  const fit = fitLeastSquares({ columns: [...main, ...products], outcome })
  const between = count - 1
  const degreesOfFreedom = [between, fit.degreesOfFreedom] as const
  const fStatistic = Math.max(0, without.residualSquares - fit.residualSquares) / between / fit.dispersion
  const first = fit.rank - between
  const covariance = robustCovariance(fit, 'HC2').slice(first)
  const effects = Matrix.columnVector(Array.from(fit.coefficients.subarray(first)))
  const spread = new Matrix(covariance.map((row) => Array.from(row.subarray(first))))
  const robustFStatistic = effects.transpose().mmul(solve(spread, effects)).get(0, 0) / between
  return {
    fStatistic,
    pValue: fUpperTail(fStatistic, ...degreesOfFreedom),
    robustFStatistic,
    robustPValue: fUpperTail(robustFStatistic, ...degreesOfFreedom),
    degreesOfFreedom,
  }
}
