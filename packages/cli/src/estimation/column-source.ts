import { closest, type RawTable } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/** Cells of a raw file by column name, over the rows chosen. */
export interface ColumnSource {
  readonly columns: readonly string[]
  cells(name: string): readonly string[]
  /** Line in the file per row. */
  readonly lines: readonly number[]
}

/**
 * A raw file as a source of columns.
 *
 * @throws CommandError `estimate.noColumn` (with a suggestion) when a column is asked for that the file does not have
 */
export function columnSource(table: RawTable): ColumnSource {
  return {
    columns: table.columns,
    lines: table.lines,
    cells: (name) => {
      const cells = table.cells[table.columns.indexOf(name)]
      if (cells !== undefined) return cells
      const suggestion = closest(name, table.columns)
      throw new CommandError(
        'estimate.noColumn',
        `${table.file} has no column ${name}`,
        suggestion === null ? `it has ${table.columns.join(', ')}` : `did you mean ${suggestion}?`,
        exitCode.usage,
      )
    },
  }
}

/** The same source over some of its rows, in their order. */
export function takeRows(source: ColumnSource, rows: Int32Array): ColumnSource {
  return {
    columns: source.columns,
    lines: Array.from(rows, (row) => source.lines[row]!),
    cells: (name) => {
      const cells = source.cells(name)
      return Array.from(rows, (row) => cells[row]!)
    },
  }
}
