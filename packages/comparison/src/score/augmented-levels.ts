import type { Estimand } from '@doorstroom/statistics'
import type { CompleteArms } from '../contrast/complete-arms.ts'
import type { InfluencedLevel } from '../contrast/influence-contrast.ts'

/** Estimands for which augmented weighting is written out here. */
export const augmentedEstimands = ['ATT', 'ATE', 'ATC'] as const satisfies readonly Estimand[]
export type AugmentedEstimand = (typeof augmentedEstimands)[number]

/** Score and outcome predictions of everyone, the ingredients of augmented weighting. */
export interface AugmentedIngredients {
  readonly arms: CompleteArms
  readonly scores: Float64Array
  /** Predicted outcome of everyone under treatment. */
  readonly ifTreated: Float64Array
  /** Predicted outcome of everyone under the comparison condition. */
  readonly ifComparison: Float64Array
}

/** Levels with each person's influence on them. */
export interface AugmentedLevels {
  readonly treated: InfluencedLevel
  readonly comparison: InfluencedLevel
}

/**
 * Levels by augmented inverse probability weighting, one formula per estimand. ATE (Robins, Rotnitzky, Zhao 1994,
 * 10.1080/01621459.1994.10476818): mean prediction plus weighted residual. ATT: the treated as they were, against the mean
 * prediction for the treated plus the comparison group's residuals at the odds of the score, over the number of treated.
 * ATC: the same with the arms exchanged. There is none for ATO, whose target itself depends on the score.
 *
 * @example
 * augmentedLevels.ATT({ arms, scores, ifTreated, ifComparison }).comparison.estimate
 */
export const augmentedLevels: Readonly<
  Record<AugmentedEstimand, (ingredients: AugmentedIngredients) => AugmentedLevels>
> = {
  ATE({ arms, scores, ifTreated, ifComparison }) {
    const { outcome, treated } = arms
    const one = ifTreated.map((predicted, row) =>
      treated[row] === 1 ? predicted + (outcome[row]! - predicted) / scores[row]! : predicted,
    )
    const zero = ifComparison.map((predicted, row) =>
      treated[row] === 0 ? predicted + (outcome[row]! - predicted) / (1 - scores[row]!) : predicted,
    )
    return { treated: centred(one), comparison: centred(zero) }
  },
  ATT({ arms, scores, ifComparison }) {
    const { outcome, treated } = arms
    const inTarget = (row: number) => treated[row]!
    return {
      treated: amongTarget(
        outcome.map((value, row) => (treated[row] === 1 ? value : 0)),
        inTarget,
        arms.nTreated,
      ),
      comparison: amongTarget(
        ifComparison.map((predicted, row) =>
          treated[row] === 1 ? predicted : ((outcome[row]! - predicted) * scores[row]!) / (1 - scores[row]!),
        ),
        inTarget,
        arms.nTreated,
      ),
    }
  },
  ATC({ arms, scores, ifTreated }) {
    const { outcome, treated } = arms
    const inTarget = (row: number) => 1 - treated[row]!
    return {
      treated: amongTarget(
        ifTreated.map((predicted, row) =>
          treated[row] === 0 ? predicted : ((outcome[row]! - predicted) * (1 - scores[row]!)) / scores[row]!,
        ),
        inTarget,
        arms.nComparison,
      ),
      comparison: amongTarget(
        outcome.map((value, row) => (treated[row] === 0 ? value : 0)),
        inTarget,
        arms.nComparison,
      ),
    }
  },
}

function amongTarget(parts: Float64Array, inTarget: (row: number) => number, size: number): InfluencedLevel {
  const share = size / parts.length
  const estimate = parts.reduce((sum, part) => sum + part, 0) / size
  return { estimate, influence: parts.map((part, row) => (part - inTarget(row) * estimate) / share) }
}

function centred(parts: Float64Array): InfluencedLevel {
  const estimate = parts.reduce((sum, part) => sum + part, 0) / parts.length
  return { estimate, influence: parts.map((part) => part - estimate) }
}
