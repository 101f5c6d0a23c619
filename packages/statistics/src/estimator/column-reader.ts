import type { CovariateColumn } from './covariate-column.ts'
import type { LabelColumn } from './label-column.ts'

/** Reads a column by name in the form a role asks for, from whatever holds it: a file, a table, a record of arrays. */
export interface ColumnReader {
  /** Missing is NaN. */
  numbers(name: string): Float64Array
  /** 1 and 0, nothing missing. */
  zeroOne(name: string): Uint8Array
  /** 0 censored, 1 the first cause. */
  causes(name: string): { readonly event: Uint8Array; readonly causes: readonly string[] }
  /** Names; a number counts as its name. */
  labels(name: string): LabelColumn
  /** A characteristic as regression columns. */
  covariate(name: string): readonly CovariateColumn[]
}
