import type { RawTable } from '../table/raw-table.ts'
import type { RowPlace } from './row-maker.ts'

/** Rows of a canonical table being put together from files, as text. */
export interface RowCollector {
  /** @param values - one for every column */
  add(values: readonly string[], place: RowPlace): void
  table(): RawTable
}

/** Collects rows with these columns. */
export function rowCollector(columns: readonly string[]): RowCollector {
  const cells = columns.map((): string[] => [])
  const lines: number[] = []
  const files: string[] = []
  return {
    add: (values, { file, line }) => {
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

/** Leaves out the rows in which one of some columns is empty, or is not there. */
export function withoutRowsLacking(
  collector: RowCollector,
  columns: readonly string[],
  skipWhenMissing: readonly string[],
): RowCollector {
  if (skipWhenMissing.length === 0) return collector
  const needed = skipWhenMissing.map((name) => columns.indexOf(name))
  return {
    ...collector,
    add: (values, place) => {
      if (needed.every((index) => (values[index] ?? '') !== '')) collector.add(values, place)
    },
  }
}
