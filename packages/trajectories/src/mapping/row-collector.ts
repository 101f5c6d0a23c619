import type { RawTable } from '../table/raw-table.ts'
import type { RowPlace } from './row-maker.ts'

/** Rows of a canonical table being put together from files, as text. */
export interface RowCollector {
  /** @param values - one for every column */
  add(values: readonly string[], place: RowPlace): void
  table(): RawTable
}

/** Collects rows with these columns; a row where one of `skipWhenMissing` is empty is left out. */
export function rowCollector(columns: readonly string[], skipWhenMissing: readonly string[]): RowCollector {
  const cells = columns.map((): string[] => [])
  const needed = skipWhenMissing.map((name) => columns.indexOf(name))
  const lines: number[] = []
  const files: string[] = []
  return {
    add: (values, { file, line }) => {
      if (needed.some((index) => values[index] === undefined || values[index] === '')) return
      for (let index = 0; index < cells.length; index++) cells[index]!.push(values[index] ?? '')
      lines.push(line)
      files.push(file)
    },
    table: () => {
      const file = files[0] ?? ''
      const oneFile = files.every((other) => other === file)
      return { file, columns, cells, lines, ...(oneFile ? {} : { files }) }
    },
  }
}
