import { quantile, standardDeviation } from '@doorstroom/statistics'
import type { ArmContrast } from '../contrast/arm-contrast.ts'
import type { CompleteArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { augmentedBootstrap } from '../score/augmented-bootstrap.ts'
import type { AugmentedEstimand } from '../score/augmented-levels.ts'

/** A seed for those who give none: the method is then the same in every run. */
const ownSeed = 20190711

/**
 * A contrast whose difference gets the standard deviation and the percentiles of a bootstrap over persons. The p-value is
 * left out. Replicates without an answer are left out and warned about (`comparison.someReplicatesFailed`).
 *
 * @throws EstimationFailure `comparison.badSetting` (clusters, or fewer than 2 replicates), `comparison.bootstrapFailures`
 * when fewer than nine in ten replicates have an answer.
 *
 * @example
 * bootstrapContrast(result, arms, { estimand: 'ATE', replicates: 1000, straight: false, confLevel: 0.95 })
 */
export function bootstrapContrast(
  result: ArmContrast,
  arms: CompleteArms,
  choice: {
    readonly estimand: AugmentedEstimand
    readonly replicates: number
    readonly straight: boolean
    readonly confLevel: number
    readonly seed?: number
  },
): ArmContrast {
  const { estimand, replicates, straight, confLevel, seed = ownSeed } = choice
  if (arms.clusters !== null || !(Number.isInteger(replicates) && replicates >= 2)) {
    throw contrastFailure('comparison.badSetting')
  }
  const { outcome, treated, covariates } = arms
  const columns = { outcome, treated, covariates }
  const drawn = augmentedBootstrap({ ...columns, estimand, from: 0, to: replicates, seed, linearOutcome: straight })
  const found = drawn.filter((value) => !Number.isNaN(value))
  if (found.length < 0.9 * replicates) throw contrastFailure('comparison.bootstrapFailures')
  const tail = (1 - confLevel) / 2
  return {
    ...result,
    difference: {
      estimate: result.difference.estimate,
      stdError: standardDeviation(found),
      confLow: quantile(found, tail),
      confHigh: quantile(found, 1 - tail),
      pValue: null,
    },
    degreesOfFreedom: null,
    warnings: [...result.warnings, ...(found.length < replicates ? ['comparison.someReplicatesFailed'] : [])],
  }
}
