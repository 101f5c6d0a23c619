import type { Finding } from '../finding/finding.ts'
import type { ReadSettings } from '../format/format.ts'
import type { RawTable } from '../table/raw-table.ts'

/** A table in a file, some rows at a time. */
export interface BatchedTable {
  /** As `RawTable.file`: `data/clients.xlsx#Intake`. */
  readonly file: string
  /**
   * The rows in order, every batch with the same columns; at least one batch, be it without rows, where the table can be
   * used. Gives in the end whether it can: what came before must not be used otherwise.
   */
  batches(): AsyncGenerator<RawTable, boolean>
}

/** A file that is read some rows at a time. */
export interface BatchedFile {
  readonly tables: readonly BatchedTable[]
  /** What is known once all batches were taken. */
  end(): {
    readonly findings: readonly Finding[]
    /** Records of the file: rows of all batches + rejected. */
    readonly records: number
    readonly rejected: number
  }
}

/** How a file is read. */
export interface BatchSettings extends ReadSettings {
  /** Most rows in one batch. */
  readonly batchRows: number
}

/** A place on disk and the name of the file as the user knows it, used in findings. */
export interface FilePlace {
  readonly path: string
  readonly file: string
}

/** A file of which nothing is read. */
export const unreadFile = (findings: readonly Finding[]): BatchedFile => ({
  tables: [],
  end: () => ({ findings, records: 0, rejected: 0 }),
})
