import type { Estimand } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from './arm-contrast.ts'
import type { CompleteArms } from './complete-arms.ts'
import { influenceError } from './influence-error.ts'
import { waldEstimate } from './wald-estimate.ts'

/** A level under one condition and each person's influence on it. */
export interface InfluencedLevel {
  readonly estimate: number
  readonly influence: Float64Array
}

/**
 * A contrast from two levels with influences: the difference's influence is the difference of theirs.
 * Normal interval; with clusters Student's t with clusters - 1 degrees of freedom.
 *
 * @example
 * influenceContrast({ arms, treated, comparison, estimand: 'ATT', confLevel: 0.95, correction: 1, ... })
 */
export function influenceContrast(parts: {
  readonly arms: CompleteArms
  readonly treated: InfluencedLevel
  readonly comparison: InfluencedLevel
  readonly estimand: Estimand
  readonly confLevel: number
  /** Multiplies the variance when there are no clusters. */
  readonly correction: number
  readonly effectiveSampleSize: ArmContrast['effectiveSampleSize']
  readonly warnings: readonly string[]
}): ArmContrast {
  const { arms, treated, comparison, estimand, confLevel, correction } = parts
  const degreesOfFreedom = arms.nClusters === null ? null : arms.nClusters - 1
  const estimated = ({ estimate, influence }: InfluencedLevel): Estimated =>
    waldEstimate({
      estimate,
      stdError: influenceError(influence, arms.clusters, correction),
      degreesOfFreedom,
      confLevel,
    })
  const difference = estimated({
    estimate: treated.estimate - comparison.estimate,
    influence: treated.influence.map((value, row) => value - comparison.influence[row]!),
  })
  return {
    estimand,
    confLevel,
    difference,
    treated: { ...estimated(treated), pValue: null },
    comparison: { ...estimated(comparison), pValue: null },
    nTreated: arms.nTreated,
    nComparison: arms.nComparison,
    events: null,
    degreesOfFreedom,
    effectiveSampleSize: parts.effectiveSampleSize,
    warnings: [...arms.warnings, ...parts.warnings],
  }
}
