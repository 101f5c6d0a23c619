import type { Finding } from '../finding/finding.ts'
import type { TableSchema } from '../table/table-schema.ts'
import type { CodeTypes } from './code-type.ts'
import type { LineIndex } from './record-lines.ts'

/**
 * A table of the engine with a row for each record of a file from `first` on, in order of person; `place` counts them
 * from 0. Once the others have been read closely, only those that were surely read are left.
 */
export interface Stretch {
  readonly table: string
  readonly first: number
}

/** What became of one file: its records are the rows `first` up to `first + records` of its table. */
export interface StagedFile {
  readonly file: string
  /** Tables of the engine with the rows that were surely read; none when all records went another way. */
  readonly stretches: readonly Stretch[]
  readonly first: number
  readonly records: number
  readonly lineOf: LineIndex['lineOf']
  /** Names of the columns of the schema that the file has. */
  readonly columns: ReadonlySet<string>
  readonly accepted: number
  readonly rejected: number
  readonly rejectedKeys: ReadonlySet<string> | null
  /** What there is to say of the file as a file, and of its cells. */
  readonly reading: readonly Finding[]
  readonly typing: readonly Finding[]
  /** False when a required column is missing, or the file could not be read at all. */
  readonly isUsable: boolean
}

/** A canonical table in the engine, under its own name, with the files it came from. */
export interface StagedTable {
  readonly schema: TableSchema
  readonly files: readonly StagedFile[]
  readonly columns: ReadonlySet<string>
  readonly rejectedKeys: ReadonlySet<string> | null
  /** Types of the columns of codes that are kept as numbers. */
  readonly codes: CodeTypes
}

/** Name of the table of rows that were read one by one, with their place. */
export const closelyReadName = (table: string) => `close_${table}`

/** Condition in SQL for the rows of a stretch that were surely read; the head of the file is read closely. */
export const isSure = ({ first }: Stretch, headRecords: number) => `sure AND place >= ${headRecords - first}`

/** The file and line of a row by its place in the delivery. */
export function placeOf(files: readonly StagedFile[], ordinal: number): { file: string; line: number } {
  let index = files.length - 1
  while (index > 0 && files[index]!.first > ordinal) index--
  const from = files[index]!
  return { file: from.file, line: from.lineOf(ordinal - from.first) }
}
