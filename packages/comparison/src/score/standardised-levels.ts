import type { CompleteArms } from '../contrast/complete-arms.ts'
import type { InfluencedLevel } from '../contrast/influence-contrast.ts'
import { outcomeModel } from './outcome-model.ts'

/** Levels under both conditions by predicting everyone of a target under each. */
export interface StandardisedLevels {
  readonly treated: InfluencedLevel
  readonly comparison: InfluencedLevel
  /** True when a straight line replaced a logistic model without a solution. */
  readonly fellBack: boolean
  /** True when a group all of whom had the same outcome is predicted to have it for certain. */
  readonly atLimit: boolean
}

/**
 * Standardisation (g-computation): per arm a regression of the outcome on the covariates, least squares or logistic, and
 * the mean of its predictions over the target. Influences stack the estimating equations of the coefficients and of the
 * mean. With `linear` a 0/1 outcome gets a straight line too.
 *
 * Source: Snowden, Rose and Mortimer (2011), American Journal of Epidemiology 173, 731-738, doi 10.1093/aje/kwq472.
 *
 * @example
 * standardisedLevels(arms, 'ATE', true).treated.estimate
 */
export function standardisedLevels(
  arms: CompleteArms,
  estimand: 'ATT' | 'ATE' | 'ATC',
  linear: boolean,
): StandardisedLevels {
  const { outcome, treated, covariates } = arms
  const inTarget = Uint8Array.from(treated, (arm) => Number(estimand === 'ATE' || arm === (estimand === 'ATT' ? 1 : 0)))
  const size = inTarget.reduce((sum, one) => sum + one, 0)
  const level = (arm: 0 | 1) => {
    const rows = Array.from(treated.keys()).filter((row) => treated[row] === arm)
    const model = outcomeModel({ outcome, covariates, rows, linear })
    let sum = 0
    for (let row = 0; row < outcome.length; row++) if (inTarget[row] === 1) sum += model.predicted[row]!
    const estimate = sum / size
    const influence = model
      .spill(inTarget)
      .map((spilt, row) => spilt + (inTarget[row]! * outcome.length * (model.predicted[row]! - estimate)) / size)
    return { level: { estimate, influence }, fellBack: model.fellBack, atLimit: model.atLimit }
  }
  const [one, zero] = [level(1), level(0)]
  return {
    treated: one.level,
    comparison: zero.level,
    fellBack: one.fellBack || zero.fellBack,
    atLimit: one.atLimit || zero.atLimit,
  }
}
