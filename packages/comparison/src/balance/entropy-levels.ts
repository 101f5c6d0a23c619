import { LuDecomposition, Matrix } from 'ml-matrix'
import type { CompleteArms } from '../contrast/complete-arms.ts'
import type { InfluencedLevel } from '../contrast/influence-contrast.ts'
import { entropyWeights } from './entropy-weights.ts'

/** Whose covariate means both arms are given. */
export const entropyEstimands = ['ATT', 'ATE', 'ATC'] as const
export type EntropyEstimand = (typeof entropyEstimands)[number]

/** Levels under both conditions after entropy balancing, with each person's influence on them. */
export interface EntropyLevels {
  readonly treated: InfluencedLevel
  readonly comparison: InfluencedLevel
  /** Mean 1 in each arm; an arm that is itself the target keeps weights of 1. */
  readonly weights: Float64Array
}

/**
 * Balances the arms towards the means of the target (the treated, everyone or the comparison group) and gives both
 * weighted means with their influences from the stacked estimating equations of weights and means. `targets` says whether
 * the means balanced to are themselves estimated from these people (`estimated`, for a wider population) or are the goal
 * as they stand (`fixed`, which is what WeightIt 1.5 computes).
 *
 * @throws EstimationFailure `comparison.noBalance`.
 *
 * Source: Källberg and Waernbaum (2023), Econometrics and Statistics, doi 10.1016/j.ecosta.2023.11.004.
 *
 * @example
 * entropyLevels(arms, 'ATT', 'estimated').comparison.estimate
 */
export function entropyLevels(
  arms: CompleteArms,
  estimand: EntropyEstimand,
  targets: 'estimated' | 'fixed',
): EntropyLevels {
  const { treated, outcome } = arms
  const inTarget = Uint8Array.from(treated, (arm) => Number(estimand === 'ATE' || arm === (estimand === 'ATT' ? 1 : 0)))
  const columns = arms.covariates.map(({ values }) => values)
  const size = inTarget.reduce((sum, one) => sum + one, 0)
  const means = Float64Array.from(columns, (column) => {
    let sum = 0
    for (let row = 0; row < column.length; row++) if (inTarget[row] === 1) sum += column[row]!
    return sum / size
  })
  const weights = new Float64Array(outcome.length).fill(1)
  const level = (arm: number): InfluencedLevel => {
    const rows = Int32Array.from(treated.keys()).filter((row) => treated[row] === arm)
    const focal = (estimand === 'ATT' && arm === 1) || (estimand === 'ATC' && arm === 0)
    if (!focal) {
      const own = columns.map((column) => Float64Array.from(rows, (row) => column[row]!))
      entropyWeights(own, means).forEach((weight, index) => {
        weights[rows[index]!] = weight
      })
    }
    let sum = 0
    for (const row of rows) sum += weights[row]! * outcome[row]!
    const estimate = sum / rows.length
    const influence = new Float64Array(outcome.length)
    for (const row of rows) {
      influence[row] = (outcome.length * weights[row]! * (outcome[row]! - estimate)) / rows.length
    }
    if (focal) return { estimate, influence }
    const slopes = weightedSlopes(columns, means, outcome, weights, rows)
    for (let row = 0; row < outcome.length; row++) {
      const own = treated[row] === arm
      let imbalance = 0
      let pull = 0
      for (let index = 0; index < columns.length; index++) {
        const part = slopes[index]! * (columns[index]![row]! - means[index]!)
        imbalance += part
        if (inTarget[row] === 1) pull += part
      }
      if (own) influence[row]! -= (outcome.length * weights[row]! * imbalance) / rows.length
      if (targets === 'estimated') influence[row]! += (outcome.length * pull) / size
    }
    return { estimate, influence }
  }
  return { treated: level(1), comparison: level(0), weights }
}

/** Slopes of the weighted regression of the outcome on the columns about their targets, within an arm. */
function weightedSlopes(
  columns: readonly Float64Array[],
  means: Float64Array,
  outcome: Float64Array,
  weights: Float64Array,
  rows: Int32Array,
): number[] {
  const spread = new Float64Array(columns.length)
  const scaled = columns.map((column, index) => {
    const rest = Float64Array.from(rows, (row) => column[row]! - means[index]!)
    let sum = 0
    for (let at = 0; at < rest.length; at++) sum += weights[rows[at]!]! * rest[at]! * rest[at]!
    spread[index] = sum > 0 ? Math.sqrt(sum) : 1
    for (let at = 0; at < rest.length; at++) rest[at]! /= spread[index]!
    return rest
  })
  const size = columns.length
  const cross = Matrix.eye(size, size, 1e-12)
  const target = Matrix.zeros(size, 1)
  scaled.forEach((left, i) => {
    const weighted = left.map((value, at) => weights[rows[at]!]! * value)
    let side = 0
    for (let at = 0; at < rows.length; at++) side += weighted[at]! * outcome[rows[at]!]!
    target.set(i, 0, side)
    for (let j = 0; j < size; j++) {
      const right = scaled[j]!
      let sum = 0
      for (let at = 0; at < rows.length; at++) sum += weighted[at]! * right[at]!
      cross.set(i, j, cross.get(i, j) + sum)
    }
  })
  return new LuDecomposition(cross)
    .solve(target)
    .to1DArray()
    .map((slope, index) => slope / spread[index]!)
}
