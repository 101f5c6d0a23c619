import type { Estimand, ResultRow, RowContext } from '../result/result-row.ts'
import type { Source } from '../result/source.ts'
import type { Text } from '../result/text.ts'
import type { CovariateColumn } from './covariate-column.ts'

/** Plain columns of equal length, by role; an estimator says which roles it needs. */
export interface EstimatorColumns {
  /** Missing is NaN; such rows are left out and counted in a warning. */
  readonly outcome?: Float64Array
  /** 1 treated, 0 comparison. */
  readonly treated?: Uint8Array
  readonly covariates?: readonly CovariateColumn[]
  /** Follow-up time, 0 or more. */
  readonly time?: Float64Array
  /** 0 censored, else the number of the cause, from 1. */
  readonly event?: Uint8Array
  /** Names of the causes, cause 1 first. */
  readonly causes?: readonly string[]
  /** Cluster number per row, for clustered errors. */
  readonly clusters?: Int32Array
  readonly weights?: Float64Array
}

export type ColumnRole = keyof EstimatorColumns

export interface EstimatorSettings {
  readonly confLevel: number
  /** Whose effect, for an estimator that offers several; else its first. */
  readonly estimand?: Estimand
  /** Times at which a curve is reported; default every event time. */
  readonly times?: readonly number[]
}

/** One estimator: plain columns in, a result out, and that result as rows of the contract. */
export interface Estimator<Result> {
  readonly id: string
  readonly label: Text
  readonly family: 'regression' | 'survival' | 'randomised' | 'comparison-group' | 'description'
  readonly estimands: readonly Estimand[]
  readonly assumptions: readonly Text[]
  readonly sources: readonly Source[]
  /** Folder in `test/reference` with the R script and its values. */
  readonly reference: string
  readonly roles: { readonly required: readonly ColumnRole[]; readonly optional: readonly ColumnRole[] }
  /** @throws EstimationFailure when the input carries no answer. */
  estimate(columns: EstimatorColumns, settings: EstimatorSettings): Result
  /** One row per term. */
  tidy(result: Result, context: RowContext): ResultRow[]
  /** Exactly one row about the result as a whole. */
  glance(result: Result, context: RowContext): ResultRow
}

/** An estimator of any result, for lists. */
// biome-ignore lint/suspicious/noExplicitAny: a list of estimators holds definitions with different results
export type AnyEstimator = Estimator<any>
