import type { CovariateColumn, EstimatorColumns } from '@doorstroom/statistics'
import { contrastFailure } from './contrast-failure.ts'
import { requireFinite } from './require-finite.ts'

/** Two arms without a gap in outcome or covariates. */
export interface CompleteArms {
  readonly outcome: Float64Array
  readonly treated: Uint8Array
  readonly covariates: readonly CovariateColumn[]
  readonly clusters: Int32Array | null
  readonly nTreated: number
  readonly nComparison: number
  readonly nClusters: number | null
  /** `comparison.rowsLeftOut` when a row had a gap. */
  readonly warnings: readonly string[]
}

/**
 * Keeps the rows that have an outcome and every covariate.
 *
 * @throws EstimationFailure `comparison.unequalLengths`, `comparison.infiniteValue`, `comparison.treatedNotBinary`, `comparison.emptyArm`, `comparison.tooFewInArm` (fewer than
 * two complete rows), `comparison.tooFewClusters` (fewer than two in an arm).
 *
 * @example
 * completeArms({ outcome: new Float64Array([1, 2, NaN, 4, 5]), treated: new Uint8Array([1, 1, 1, 0, 0]) }).nTreated // 2
 */
export function completeArms(columns: EstimatorColumns): CompleteArms {
  const outcome = columns.outcome ?? new Float64Array(0)
  const treated = columns.treated ?? new Uint8Array(0)
  const covariates = columns.covariates ?? []
  const sameLength = [treated, ...covariates.map(({ values }) => values), columns.clusters ?? outcome]
  if (sameLength.some(({ length }) => length !== outcome.length)) throw contrastFailure('comparison.unequalLengths')
  requireFinite([outcome, ...covariates.map(({ values }) => values)])
  if (treated.some((arm) => arm > 1)) throw contrastFailure('comparison.treatedNotBinary')
  const complete = (row: number) =>
    Number.isFinite(outcome[row]) && covariates.every(({ values }) => Number.isFinite(values[row]))
  const rows = Array.from(outcome.keys()).filter(complete)
  const clusters = columns.clusters === undefined ? null : Int32Array.from(rows, (row) => columns.clusters![row]!)
  const arm = Uint8Array.from(rows, (row) => treated[row]!)
  const nTreated = arm.reduce((sum, one) => sum + one, 0)
  const fewest = Math.min(nTreated, arm.length - nTreated)
  if (fewest === 0) throw contrastFailure('comparison.emptyArm')
  if (fewest < 2) throw contrastFailure('comparison.tooFewInArm')
  if (clusters !== null) {
    for (const one of [0, 1]) {
      if (new Set(clusters.filter((_, row) => arm[row] === one)).size < 2) {
        throw contrastFailure('comparison.tooFewClusters')
      }
    }
  }
  return {
    outcome: Float64Array.from(rows, (row) => outcome[row]!),
    treated: arm,
    covariates: covariates.map((column) => ({
      ...column,
      values: Float64Array.from(rows, (row) => column.values[row]!),
    })),
    clusters,
    nTreated,
    nComparison: arm.length - nTreated,
    nClusters: clusters === null ? null : new Set(clusters).size,
    warnings: rows.length < outcome.length ? ['comparison.rowsLeftOut'] : [],
  }
}
