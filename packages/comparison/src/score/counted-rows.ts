import type { RowMajorDesign } from './row-major-design.ts'

/** Rows of a design with how often each counts, and what is regressed on it. */
export interface CountedRows {
  readonly design: RowMajorDesign
  readonly outcome: Float64Array
  readonly rows: Int32Array
  readonly counts: Float64Array
}
