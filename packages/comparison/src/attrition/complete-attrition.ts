import type { CovariateColumn, EstimatorColumns } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { requireFinite } from '../contrast/require-finite.ts'

/** Everyone with all covariates, with or without an outcome. */
export interface CompleteAttrition {
  /** 0 where there is none. */
  readonly outcome: Float64Array
  readonly treated: Uint8Array
  readonly covariates: readonly CovariateColumn[]
  /** 1 for those with an outcome. */
  readonly observed: Uint8Array
  /** `comparison.rowsLeftOut` when a covariate was missing somewhere. */
  readonly warnings: readonly string[]
}

/**
 * Keeps the rows with every covariate; an outcome may be missing (NaN, or `observed` 0).
 *
 * @throws EstimationFailure `comparison.unequalLengths`, `comparison.infiniteValue`, `comparison.treatedNotBinary`,
 * `comparison.noSelected` (an observed outcome that is not there counts as missing).
 *
 * @example
 * completeAttrition({ outcome: Float64Array.of(1, Number.NaN), treated: Uint8Array.of(1, 0) }).observed // [1, 0]
 */
export function completeAttrition(columns: EstimatorColumns): CompleteAttrition {
  const { outcome = new Float64Array(0), treated = new Uint8Array(0), covariates = [], observed } = columns
  const others = [treated, ...covariates.map(({ values }) => values), observed ?? outcome]
  if (others.some(({ length }) => length !== outcome.length)) throw contrastFailure('comparison.unequalLengths')
  requireFinite([outcome, ...covariates.map(({ values }) => values)])
  if (treated.some((arm) => arm > 1)) throw contrastFailure('comparison.treatedNotBinary')
  const rows = Int32Array.from(outcome.keys()).filter((row) =>
    covariates.every(({ values }) => !Number.isNaN(values[row]!)),
  )
  const seen = Uint8Array.from(rows, (row) => Number(!Number.isNaN(outcome[row]!) && observed?.[row] !== 0))
  return {
    outcome: Float64Array.from(rows, (row, index) => (seen[index] === 1 ? outcome[row]! : 0)),
    treated: Uint8Array.from(rows, (row) => treated[row]!),
    covariates: covariates.map((column) => ({
      ...column,
      values: Float64Array.from(rows, (row) => column.values[row]!),
    })),
    observed: seen,
    warnings: rows.length < outcome.length ? ['comparison.rowsLeftOut'] : [],
  }
}
