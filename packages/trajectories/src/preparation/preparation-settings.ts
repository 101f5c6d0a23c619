import type { ReadSettings } from '../format/format.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { FilePlace } from './batched-file.ts'

/** How a delivery is prepared. */
export interface PreparationSettings {
  /** In a new folder in here the canonical files are written; they hold personal data, and only this user can read them. */
  readonly folder: string
  /** Most rows of a file in memory at a time; default 50,000. */
  readonly batchRows?: number
  /** Limits to columns, cells and rows; there is none to the length of a file, except for workbooks and SPSS files. */
  readonly limits?: NonNullable<ReadSettings['limits']>
  /** Sees every batch of every table before anything is made of it, and gives what may be used. */
  readonly admit?: (batch: RawTable) => RawTable
  /** Whether a file that serves a table by its name can be handed on as it is; default never. */
  readonly isReady?: (place: FilePlace, settings: ReadSettings) => Promise<boolean>
  readonly signal?: AbortSignal
}
