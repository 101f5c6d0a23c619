import { columnLetters } from '../cell/cell-address.ts'
import { listSheetName } from '../own-sheets.ts'
import type { WorkbookSheet } from './workbook-sheet.ts'

const longestInline = 255

/**
 * The lists of allowed values of a workbook. A short list stands with the cells that it is for; a list that is too long
 * for that, or has a comma in a value, becomes a column on a hidden sheet.
 */
export class ValidationLists {
  readonly #columns: (readonly string[])[] = []

  /** The formula of a list, as a workbook names it. */
  formulaOf(values: readonly string[]): string {
    const inline = values.join(',')
    if (inline.length <= longestInline && !values.some((value) => /[",]/.test(value))) return `"${inline}"`
    const known = this.#columns.findIndex((column) => column.join('\n') === values.join('\n'))
    const column = known >= 0 ? known : this.#columns.push(values) - 1
    const letters = columnLetters(column)
    return `${listSheetName}!$${letters}$2:$${letters}$${values.length + 1}`
  }

  /** The hidden sheet, null when every list is short. */
  sheet(): WorkbookSheet | null {
    if (this.#columns.length === 0) return null
    const longest = Math.max(...this.#columns.map(({ length }) => length))
    return {
      name: listSheetName,
      columns: this.#columns.map((_, index) => ({ name: `lijst ${index + 1}`, format: 'text' })),
      rows: Array.from({ length: longest }, (_, row) => this.#columns.map((column) => column[row] ?? null)),
    }
  }
}
