import type { EstimatorColumns, LabelColumn } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'

/** Columns and strata of the rows that have an outcome, every covariate and a stratum. */
export interface CompleteStrata {
  readonly columns: EstimatorColumns
  /** Null without strata. */
  readonly codes: Int32Array | null
}

/**
 * Lines strata up with the rows that an estimator of two arms will keep: a row without a stratum loses its outcome, so
 * that it is left out and counted like any other gap.
 *
 * @throws EstimationFailure `comparison.unequalLengths`.
 *
 * @example
 * completeStrata({ outcome, treated }, undefined).codes // null
 */
export function completeStrata(columns: EstimatorColumns, strata: LabelColumn | undefined): CompleteStrata {
  const { outcome, covariates = [] } = columns
  if (strata === undefined || outcome === undefined) return { columns, codes: null }
  if (strata.codes.length !== outcome.length || covariates.some(({ values }) => values.length !== outcome.length)) {
    throw contrastFailure('comparison.unequalLengths')
  }
  const known = outcome.map((value, row) => (strata.codes[row]! < 0 ? Number.NaN : value))
  const kept = (row: number) =>
    Number.isFinite(known[row]) && covariates.every(({ values }) => Number.isFinite(values[row]))
  return { columns: { ...columns, outcome: known }, codes: strata.codes.filter((_, row) => kept(row)) }
}
