import { studentTQuantile, studentTTwoSided } from '@doorstroom/statistics'
import { betweenStudyVariance } from '../meta-analysis/between-study-variance.ts'
import { heterogeneity } from '../meta-analysis/heterogeneity.ts'
import { weightedFit } from '../meta-analysis/weighted-fit.ts'
import { PoolFailure } from './pool-failure.ts'

/** The effect that one study found, and its standard error, in the same unit for all. */
export interface StudyEffect {
  readonly estimate: number
  readonly stdError: number
}

/** The average effect over studies and how much studies differ beyond chance. */
export interface RandomEffectsPool {
  /** Number of studies, 2 or more. */
  readonly studies: number
  readonly estimate: number
  /** Hartung and Knapp's standard error. */
  readonly stdError: number
  readonly confLevel: number
  readonly confLow: number
  readonly confHigh: number
  readonly degreesOfFreedom: number
  /** Two-sided, against an average effect of 0. */
  readonly pValue: number
  /** Variance of true effects between studies, DerSimonian and Laird; 0 or more. */
  readonly tauSquared: number
  /** Share of the observed variance that is not chance, 0 to 1. */
  readonly iSquared: number
  /** Cochran's Q with its upper tail p-value on studies - 1 degrees of freedom. */
  readonly q: number
  readonly qPValue: number
  /** Between which limits the true effect of a new study is expected. */
  readonly predictionLow: number
  readonly predictionHigh: number
  /** What each study counts for, in the order given; the sum is 1. */
  readonly weights: readonly number[]
}

/**
 * Random-effects meta-analysis: DerSimonian and Laird's variance between studies, Hartung and Knapp's error on the t
 * distribution with studies - 1 degrees of freedom, and the prediction interval on the same distribution. Equal to
 * metafor's `rma(method = "DL", test = "knha")`. Hartung and Knapp's error is not kept from becoming smaller than the
 * usual one when studies agree more than chance would have it.
 * Sources: DerSimonian & Laird (1986), 10.1016/0197-2456(86)90046-2; Hartung & Knapp (2001), 10.1002/sim.1009;
 * Higgins, Thompson & Spiegelhalter (2009), 10.1111/j.1467-985X.2008.00552.x.
 *
 * @param effects - one per study; sign and unit as the studies have them
 * @throws PoolFailure with fewer than two studies, a standard error not above 0 or a value that is not a finite number
 * @example
 * randomEffects([0, 0.2, 0.4].map((estimate) => ({ estimate, stdError: 0.1 }))).tauSquared // 0.03
 */
export function randomEffects(
  effects: readonly StudyEffect[],
  { confLevel = 0.95 }: { readonly confLevel?: number } = {},
): RandomEffectsPool {
  if (!(confLevel > 0 && confLevel < 1)) throw new PoolFailure('evidence.confLevelOutside')
  if (effects.length < 2) throw new PoolFailure('evidence.tooFewStudies')
  const usable = effects.every(
    ({ estimate, stdError }) => Number.isFinite(estimate) && Number.isFinite(stdError) && stdError > 0,
  )
  if (!usable) throw new PoolFailure('evidence.notANumber')

  // Counted from the first one, studies that found exactly the same have a spread of exactly 0.
  const origin = effects[0]!.estimate
  const estimates = Float64Array.from(effects, ({ estimate }) => estimate - origin)
  const variances = Float64Array.from(effects, ({ stdError }) => stdError ** 2)
  const average = [new Float64Array(effects.length).fill(1)]
  const { tauSquared } = betweenStudyVariance.DL({ basis: average, estimates, variances, tolerance: 0 })
  const { q, qPValue, iSquared } = heterogeneity(average, { estimates, variances }, 'DL', tauSquared)
  const degreesOfFreedom = effects.length - 1
  const weights = variances.map((variance) => 1 / (variance + tauSquared))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const { coordinates, squares } = weightedFit(average, estimates, weights)
  const estimate = origin + coordinates[0]!
  const stdError = Math.sqrt(squares / degreesOfFreedom / total)
  const quantile = studentTQuantile(1 - (1 - confLevel) / 2, degreesOfFreedom)
  const predictionError = Math.sqrt(tauSquared + stdError ** 2)
  return {
    studies: effects.length,
    estimate,
    stdError,
    confLevel,
    confLow: estimate - quantile * stdError,
    confHigh: estimate + quantile * stdError,
    degreesOfFreedom,
    pValue: stdError === 0 ? Number(estimate === 0) : studentTTwoSided(estimate / stdError, degreesOfFreedom),
    tauSquared,
    iSquared,
    q,
    qPValue,
    predictionLow: estimate - quantile * predictionError,
    predictionHigh: estimate + quantile * predictionError,
    weights: Array.from(weights, (weight) => weight / total),
  }
}
