import { chiSquaredQuantile, rootBetween } from '@doorstroom/statistics'
import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { moderatorBasis } from './moderator-basis.ts'
import { checkStudyEffects, type StudyEffects } from './study-effects.ts'
import { weightedFit } from './weighted-fit.ts'

/** Limits of the variance of true effects between studies. */
export interface VarianceInterval {
  readonly low: number
  readonly high: number
}

/**
 * Confidence limits of the variance between studies by the Q-profile: the variances at which the generalised Q equals
 * the quantiles of its chi-squared distribution; 0 where it is below them from the start. Both limits are 0 when the
 * studies agree more than chance would have it. Equal to metafor's `confint`, without its ceiling of 100.
 *
 * @throws EstimationFailure `evidence.noStudies`, `evidence.notFinite`, `evidence.varianceNotPositive`,
 * `evidence.tooFewForModel` without degrees of freedom.
 *
 * Source: Viechtbauer (2007), Statistics in Medicine 26, doi 10.1002/sim.2514.
 *
 * @example
 * varianceInterval({ estimates: Float64Array.of(0.1, 0.1), variances: Float64Array.of(1, 1) }) // { low: 0, high: 0 }
 */
export function varianceInterval(
  effects: StudyEffects & { readonly moderators?: readonly Float64Array[]; readonly confLevel?: number },
): VarianceInterval {
  const { estimates, variances, moderators = [], confLevel = 0.95 } = effects
  checkStudyEffects(effects)
  const { basis } = moderatorBasis([new Float64Array(estimates.length).fill(1), ...moderators])
  const freedom = estimates.length - basis.length
  if (freedom < 1) throw metaAnalysisFailure('evidence.tooFewForModel')
  const tail = (1 - confLevel) / 2
  const solve = (target: number) => {
    const excess = (tauSquared: number) =>
      weightedFit(
        basis,
        estimates,
        variances.map((variance) => 1 / (variance + tauSquared)),
      ).squares - target
    if (excess(0) <= 0) return 0
    let high = 100
    while (excess(high) > 0) high *= 10
    return rootBetween(excess, 0, high)
  }
  return { low: solve(chiSquaredQuantile(1 - tail, freedom)), high: solve(chiSquaredQuantile(tail, freedom)) }
}
