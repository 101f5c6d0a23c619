import { rowsTooMany } from '../../csv/table-problem.ts'
import type { Problem } from '../../finding/problem.ts'
import { workbookLimits } from '../archive/workbook-limits.ts'
import type { ReadCell } from '../cell/cell-text.ts'
import { cellsTooMany } from '../problem/sheet-problem.ts'
import { workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import type { MergedRange, SheetCells } from './sheet-cells.ts'

/** How many filled rows are looked at to find the names of the columns. */
export const sampledRows = 50

/** A cell with a problem takes the room of so many. */
const costOfProblem = 4

/** Cells that may still come, over all sheets of one workbook. */
export interface CellAllowance {
  left: number
}

/**
 * Gathers the cells of one sheet, row after row and from left to right; cells without text make no row and no column.
 *
 * @throws WorkbookRefusal when cells come in another order, or there are too many
 */
export class CollectCells implements SheetCells {
  readonly rows: number[] = []
  readonly columns = new Map<number, string[]>()
  readonly textRows = new Map<number, Set<number>>()
  readonly problems = new Map<Problem, number[]>()
  readonly merged: MergedRange[] = []
  readonly hiddenRows: number[] = []
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = []
  readonly #allowance: CellAllowance
  #row = 0
  #column = -1
  #rowIsHidden = false

  constructor(
    allowance: CellAllowance,
    /** Filled rows that are allowed below the names. */
    readonly mostRows: number,
  ) {
    this.#allowance = allowance
  }

  /** Row in the sheet where cells now go. */
  get row(): number {
    return this.#row
  }

  get nextColumn(): number {
    return this.#column + 1
  }

  beginRow(row: number, hidden: boolean): void {
    if (!(Number.isInteger(row) && row > this.#row && row <= 1_048_576)) throw new WorkbookRefusal(workbookUnreadable)
    this.#row = row
    this.#column = -1
    this.#rowIsHidden = hidden
  }

  add(column: number, cell: ReadCell): void {
    if (column <= this.#column || this.#row === 0) throw new WorkbookRefusal(workbookUnreadable)
    this.#column = column
    if (cell.problem !== null) {
      this.#spend(costOfProblem)
      const places = this.problems.get(cell.problem)
      if (places === undefined) this.problems.set(cell.problem, [this.#row, column])
      else places.push(this.#row, column)
    }
    // A cell with an error counts as filled: its row must not vanish.
    if (cell.text === '' && cell.problem === null) return
    if (this.rows.at(-1) !== this.#row) this.#openRow()
    const cells = this.columns.get(column) ?? this.#openColumn(column)
    cells[this.rows.length - 1] = cell.text
    if (cell.isText && this.rows.length <= sampledRows) this.#noteText(column)
  }

  #openRow(): void {
    this.rows.push(this.#row)
    if (this.rows.length > this.mostRows + 1) throw new WorkbookRefusal(rowsTooMany(this.mostRows))
    if (this.#rowIsHidden) this.hiddenRows.push(this.rows.length - 1)
    for (const cells of this.columns.values()) cells.push('')
    this.#spend(this.columns.size)
  }

  #openColumn(column: number): string[] {
    this.#spend(this.rows.length)
    const cells = new Array<string>(this.rows.length).fill('')
    this.columns.set(column, cells)
    return cells
  }

  #noteText(column: number): void {
    const rows = this.textRows.get(column)
    if (rows === undefined) this.textRows.set(column, new Set([this.rows.length - 1]))
    else rows.add(this.rows.length - 1)
  }

  #spend(cells: number): void {
    this.#allowance.left -= cells
    if (this.#allowance.left < 0) throw new WorkbookRefusal(cellsTooMany(workbookLimits.cells))
  }
}
