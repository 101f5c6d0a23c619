import type { MergedRange, SheetCells } from './sheet-cells.ts'

const widestGroup = 200

/**
 * The ranges of one row that may be the name of a group of columns: within that row, over more than one column, and
 * not over more than a table may have.
 */
export const groupsIn = (cells: SheetCells, row: number | undefined): MergedRange[] =>
  cells.merged.filter(
    ({ from, to }) =>
      from.row === row && to.row === row && to.column > from.column && to.column - from.column < widestGroup,
  )
