import { chiSquaredUpperTail, studentTQuantile, studentTTwoSided } from '@doorstroom/statistics'
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

  const degreesOfFreedom = effects.length - 1
  const fixedWeights = effects.map(({ stdError }) => stdError ** -2)
  const q = weightedSquares(effects, fixedWeights)
  const scale = sum(fixedWeights) - sum(fixedWeights.map((weight) => weight ** 2)) / sum(fixedWeights)
  const tauSquared = Math.max(0, (q - degreesOfFreedom) / scale)

  const weights = effects.map(({ stdError }) => 1 / (stdError ** 2 + tauSquared))
  const estimate = weightedAverage(effects, weights)
  const stdError = Math.sqrt(weightedSquares(effects, weights) / degreesOfFreedom / sum(weights))
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
    iSquared: q === 0 ? 0 : Math.max(0, (q - degreesOfFreedom) / q),
    q,
    qPValue: chiSquaredUpperTail(q, degreesOfFreedom),
    predictionLow: estimate - quantile * predictionError,
    predictionHigh: estimate + quantile * predictionError,
    weights: weights.map((weight) => weight / sum(weights)),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const weightedAverage = (effects: readonly StudyEffect[], weights: readonly number[]) =>
  sum(effects.map(({ estimate }, study) => (weights[study] ?? 0) * estimate)) / sum(weights)

function weightedSquares(effects: readonly StudyEffect[], weights: readonly number[]): number {
  const average = weightedAverage(effects, weights)
  return sum(effects.map(({ estimate }, study) => (weights[study] ?? 0) * (estimate - average) ** 2))
}
