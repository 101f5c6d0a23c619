import type { CodeTypes } from './code-type.ts'
import type { OwnerColumn } from './owner.ts'

/** What reading a file into the engine may use. */
export interface StagingMeans {
  /** A file that cannot be cut into rows without doubt is read as a whole up to so many bytes. */
  readonly wholeFileBytes: number
  /** A file is read in pieces of about so many bytes. */
  readonly pieceBytes: number
  /** The work folder. */
  readonly folder: string
  readonly threads: number
}

/** What reading a file of one table may use besides. */
export interface TableMeans extends StagingMeans {
  readonly owner: OwnerColumn | undefined
  readonly codes: CodeTypes
}
