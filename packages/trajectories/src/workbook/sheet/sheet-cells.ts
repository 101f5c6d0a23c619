import type { Problem } from '../../finding/problem.ts'
import type { CellAddress } from '../cell/cell-address.ts'

/** A block of cells that the owner merged into one. */
export interface MergedRange {
  readonly from: CellAddress
  readonly to: CellAddress
}

/** The filled cells of a sheet as text, before it is known which row holds the names. */
export interface SheetCells {
  /** Row in the sheet (from 1) of every row with a filled cell. */
  readonly rows: readonly number[]
  /** By column of the sheet (from 0), only columns with a filled cell: a text per filled row, empty where absent. */
  readonly columns: ReadonlyMap<number, readonly string[]>
  /** By column, the places in `rows` among the first ones where the cell holds text. */
  readonly textRows: ReadonlyMap<number, ReadonlySet<number>>
  /** Row and column by turns, for every cell with that problem. */
  readonly problems: ReadonlyMap<Problem, readonly number[]>
  readonly merged: readonly MergedRange[]
  /** Places in `rows` of hidden rows. */
  readonly hiddenRows: readonly number[]
  /** Ranges of columns, both ends included. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[]
}
