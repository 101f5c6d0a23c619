import type { Estimand, ResultRow, RowContext } from '../result/result-row.ts'
import type { Source } from '../result/source.ts'
import type { Text } from '../result/text.ts'
import type { CovariateColumn } from './covariate-column.ts'
import type { EstimatorOption, OptionValue } from './estimator-option.ts'
import type { LabelColumn } from './label-column.ts'
import type { NamedColumn } from './named-column.ts'

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
  /** Time from which a person is followed (left truncation); 0 where absent. */
  readonly entry?: Float64Array
  /** Groups compared, or the rows of a table. */
  readonly group?: LabelColumn
  /** Categories of an outcome: the columns of a table. */
  readonly category?: LabelColumn
  /** Blocks within which is compared. */
  readonly strata?: LabelColumn
  /** A second measurement of the same unit: the later of two, or the other of a pair. */
  readonly second?: Float64Array
  readonly mediator?: Float64Array
  /** What people took up, where `treated` is what they were assigned to. */
  readonly takeUp?: Float64Array
  /** The variable whose cutoff decides on treatment. */
  readonly running?: Float64Array
  /** Sampling variance of each outcome: one row is one study. */
  readonly variances?: Float64Array
  /** Calendar moment or wave of each row, in order. */
  readonly moment?: Float64Array
  /** 1 when the outcome of this row was observed. */
  readonly observed?: Uint8Array
  /** Items of one scale, or raters of one thing. */
  readonly items?: readonly NamedColumn[]
  /** One column per moment, all with the same levels: the state a person is in. */
  readonly states?: readonly LabelColumn[]
  /** State left and state entered by each row of a multi-state registration. */
  readonly from?: LabelColumn
  readonly to?: LabelColumn
}

export type ColumnRole = keyof EstimatorColumns

export interface EstimatorSettings {
  readonly confLevel: number
  /** Whose effect, for an estimator that offers several; else its first. */
  readonly estimand?: Estimand
  /** Times at which a curve is reported; default every event time. */
  readonly times?: readonly number[]
  /** Choices by the id of an option of the definition. */
  readonly options?: Readonly<Record<string, OptionValue>>
  /** Seed of a method that draws; without one the method has a fixed seed of its own. */
  readonly seed?: number
}

export type EstimatorFamily =
  | 'description'
  | 'table'
  | 'test'
  | 'association'
  | 'scale'
  | 'regression'
  | 'mixed-model'
  | 'survival'
  | 'sequence'
  | 'randomised'
  | 'comparison-group'
  | 'quasi-experiment'
  | 'sensitivity'
  | 'mediation'
  | 'missing-data'
  | 'meta-analysis'
  | 'planning'

/** One estimator: plain columns in, a result out, and that result as rows of the contract. */
export interface Estimator<Result> {
  readonly id: string
  readonly label: Text
  readonly family: EstimatorFamily
  readonly estimands: readonly Estimand[]
  readonly assumptions: readonly Text[]
  readonly sources: readonly Source[]
  /** Folder in `test/reference` with the R script and its values. */
  readonly reference: string
  readonly roles: { readonly required: readonly ColumnRole[]; readonly optional: readonly ColumnRole[] }
  /** Choices with their defaults; none when absent. */
  readonly options?: readonly EstimatorOption[]
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
