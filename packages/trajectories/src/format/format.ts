import type { Finding } from '../finding/finding.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { Text } from '../text.ts'

/** One input format: how to recognise it on a sample and how to read it as text cells. */
export interface Format {
  readonly id: string
  readonly label: Text
  readonly extensions: readonly string[]
  /** 0 (surely not) to 1 (surely), from the first bytes and the file name. */
  detect(head: Uint8Array, name: string): number
  /** Whole file in, text cells and findings out; it converts nothing and guesses nothing. */
  read(bytes: Uint8Array, file: string): { readonly table: RawTable | null; readonly findings: readonly Finding[] }
}
