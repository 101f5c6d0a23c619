import { chiSquaredUpperTail } from '@doorstroom/statistics'

/** One effect with its standard error. */
export interface EffectWithError {
  readonly estimate: number
  readonly stdError: number
}

/** Do effects differ more than chance gives? */
export interface CochranTest {
  /** Chi-squared. */
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/**
 * Cochran's Q: squared distances of effects from their precision-weighted mean, in standard errors.
 *
 * Source: Cochran (1954), Biometrics 10, 101-129, doi 10.2307/3001666.
 *
 * @example
 * cochranTest([{ estimate: 1, stdError: 1 }, { estimate: 3, stdError: 1 }]).statistic // 2
 */
export function cochranTest(effects: readonly EffectWithError[]): CochranTest {
  const weights = effects.map(({ stdError }) => 1 / stdError ** 2)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const centre = effects.reduce((sum, { estimate }, index) => sum + weights[index]! * estimate, 0) / total
  const statistic = effects.reduce((sum, { estimate }, index) => sum + weights[index]! * (estimate - centre) ** 2, 0)
  const degreesOfFreedom = effects.length - 1
  return { statistic, degreesOfFreedom, pValue: chiSquaredUpperTail(statistic, degreesOfFreedom) }
}
