import { type Estimand, effectiveSampleSize } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from './arm-contrast.ts'
import type { CompleteArms } from './complete-arms.ts'
import { waldEstimate } from './wald-estimate.ts'
import { weightedDifference } from './weighted-difference.ts'

/**
 * A contrast of weighted means with weights that are taken as known: HC1 errors, or errors per matched set. Student's t
 * with rows (or sets) minus 2 (or 1) degrees of freedom. The arms' sizes count rows with a weight.
 *
 * @example
 * weightedContrast({ arms, weights, sets: null, estimand: 'ATT', confLevel: 0.95, warnings: [] }).difference.estimate
 */
export function weightedContrast(parts: {
  readonly arms: CompleteArms
  readonly weights: Float64Array
  /** Number of the set per row, or null for HC1. */
  readonly sets: Int32Array | null
  readonly estimand: Estimand
  readonly confLevel: number
  readonly warnings: readonly string[]
}): ArmContrast {
  const { arms, weights, sets, estimand, confLevel } = parts
  const { outcome, treated } = arms
  const result = weightedDifference({ outcome, treated, weights, ...(sets !== null && { clusters: sets }) })
  const used = (arm: number) => weights.filter((weight, row) => treated[row] === arm && weight > 0)
  const [comparisonWeights, treatedWeights] = [used(0), used(1)]
  const degreesOfFreedom = sets === null ? result.n - 2 : result.nClusters! - 1
  const level = (estimate: number, stdError: number): Estimated => ({
    ...waldEstimate({ estimate, stdError, degreesOfFreedom: result.n - 2, confLevel }),
    pValue: null,
  })
  return {
    estimand,
    confLevel,
    difference: waldEstimate({
      estimate: result.estimate,
      stdError: result.clusteredHC1 ?? result.errorHC1,
      degreesOfFreedom,
      confLevel,
    }),
    treated: level(result.treated, result.treatedError),
    comparison: level(result.comparison, result.comparisonError),
    nTreated: treatedWeights.length,
    nComparison: comparisonWeights.length,
    events: null,
    degreesOfFreedom,
    effectiveSampleSize: {
      treated: effectiveSampleSize(treatedWeights),
      comparison: effectiveSampleSize(comparisonWeights),
    },
    warnings: [...arms.warnings, ...parts.warnings],
  }
}
