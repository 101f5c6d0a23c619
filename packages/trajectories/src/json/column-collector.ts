import type { RawTable } from '../table/raw-table.ts'

/** Puts cells into columns that are found while reading; a row without a name has an empty cell there. */
export class ColumnCollector {
  readonly names: string[] = []
  readonly #cells: string[][] = []
  #rowCount = 0
  readonly #positions = new Map<string, number>()

  /** Begins the next row. */
  beginRow(): void {
    this.#rowCount++
  }

  /** The place of a column among all, new where the name has not been met. */
  position(name: string): number {
    const known = this.#positions.get(name)
    if (known !== undefined) return known
    const position = this.names.push(name) - 1
    this.#positions.set(name, position)
    this.#cells.push([])
    return position
  }

  /** Sets a cell of the row at hand; false when the row has one in this column already. */
  set(position: number, text: string): boolean {
    const column = this.#cells[position]!
    if (column.length >= this.#rowCount) return false
    while (column.length < this.#rowCount - 1) column.push('')
    column.push(text)
    return true
  }

  /** The columns that have a name, each as long as there are rows; what comes afterwards is a table of its own. */
  take(file: string, lines: readonly number[]): RawTable {
    const cells = this.#cells.map((column) => {
      while (column.length < this.#rowCount) column.push('')
      return column
    })
    for (const position of cells.keys()) this.#cells[position] = []
    this.#rowCount = 0
    const named = this.names.flatMap((name, position) => (name === '' ? [] : [position]))
    return {
      file,
      columns: named.map((position) => this.names[position]!),
      cells: named.map((position) => cells[position]!),
      lines,
    }
  }
}
