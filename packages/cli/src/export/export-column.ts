/** A column of an export: its name, and how its cells are written. Days are day numbers until they are written. */
export interface ExportColumn {
  readonly name: string
  readonly kind: 'text' | 'integer' | 'day'
}

/** A cell of an export; null is empty. */
export type ExportCell = string | number | null

/** What goes into a file: its columns, and rows that are made only when they are asked for, a batch for every part. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly batches: AsyncIterable<Iterable<readonly ExportCell[]>>
}
