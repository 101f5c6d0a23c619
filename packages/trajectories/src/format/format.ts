import type { DecimalMark } from '../cell/decimal-mark.ts'
import type { Delimiter } from '../csv/sniff-delimiter.ts'
import type { TextEncoding } from '../csv/text-encoding.ts'
import type { Finding } from '../finding/finding.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Text } from '../text.ts'
import type { SizeLimits } from './size-limits.ts'

/** What the owner of a file declares about it. */
export interface ReadSettings {
  /** Encoding of text without a byte order mark; default utf-8. */
  readonly encoding?: TextEncoding
  /** What separates the columns of delimited text; absent: the one that fits the first 50 records. */
  readonly delimiter?: Delimiter
  /** Decimal mark of the numbers of a study: cells that are numbers are written with it. Default a point. */
  readonly decimal?: DecimalMark
  /** Other limits than the default ones, for a register that states its size. */
  readonly limits?: Partial<SizeLimits>
}

/** A file as tables of text cells and what there is to say about it. */
export interface ReadResult {
  /** One, or none where the file cannot be read as a table; a workbook gives one for every sheet. */
  readonly tables: readonly RawTable[]
  readonly findings: readonly Finding[]
  /**
   * Records of the file, names of columns aside, that are in no table; findings say which and why. Rows of the tables +
   * rejected = records below the names. Absent for a format that rejects none.
   */
  readonly rejected?: number
}

/** One input format: how to recognise it on a sample and how to read it as text cells. */
export interface Format {
  readonly id: string
  readonly label: Text
  readonly extensions: readonly string[]
  /** 0 (surely not) to 1 (surely), from the first bytes and the file name. */
  detect(head: Uint8Array, name: string): number
  /** Whole file in, text cells and findings out; it converts nothing and guesses nothing. */
  read(bytes: Uint8Array, file: string, settings?: ReadSettings): ReadResult | Promise<ReadResult>
}
