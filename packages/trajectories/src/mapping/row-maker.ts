import type { RowCollector } from './row-collector.ts'

/** A row of a file, as findings name it. */
export interface RowPlace {
  readonly file: string
  readonly line: number
}

/** Makes the rows of a canonical table from one row of a file. */
export type RowMaker = (row: number, place: RowPlace, collector: RowCollector) => void
