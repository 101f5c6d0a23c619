import type { ReadSettings } from '../format/format.ts'
import type { FilePlace } from './batched-file.ts'

/** One thing that was delivered: a file, or a folder with the parts of one table. */
export interface DeliveredSource {
  /** As `from` in a mapping writes it: `spells.csv`, or `spells/` for a folder. */
  readonly address: string
  /** How findings name the whole: `data/spells.csv`, `data/spells/`. */
  readonly file: string
  /** Places on disk, one for a file. */
  readonly paths: readonly string[]
  /** How findings name each of them. */
  readonly files: readonly string[]
  /** How its files are written; default what the mapping declares. */
  readonly settings?: ReadSettings
}

/** The address of a table in it: that of the file itself, of a sheet of a workbook, or of the folder. */
export const addressIn = ({ address, files }: DeliveredSource, tableFile: string): string =>
  address.endsWith('/') ? address : address + tableFile.slice(files[0]?.length ?? 0)

/** Whether an address is of this file or folder, or of a sheet in it. */
export const holdsAddress = ({ address }: DeliveredSource, wanted: string): boolean =>
  wanted === address || wanted.startsWith(`${address}#`)

/** Where its files are and how findings name them. */
export const placesOf = ({ file, files, paths }: DeliveredSource): readonly FilePlace[] =>
  paths.map((path, index) => ({ path, file: files[index] ?? file }))
