import type { Encoding } from './table/decoded-text.ts'

/** What is asked of the command `pseudonymise`. */
export interface PseudonymiseSettings {
  readonly input: string
  readonly out: string
  readonly key: string
  /** Id of the project. */
  readonly domain: string
  /** Columns with identifiers, which are replaced; the first says who a row is about. */
  readonly columns: readonly string[]
  readonly drop: readonly string[]
  /** Columns of which the holder says that they hold fixed labels and no free text. */
  readonly labels: readonly string[]
  /** Columns with dates that are moved by the same days for one person. */
  readonly shiftDates: readonly string[]
  /** New name by old name. */
  readonly rename: ReadonlyMap<string, string>
  /** Where the identifiers are kept beside their pseudonyms; null is nowhere. */
  readonly keepMapping: string | null
  /** When the key must have been destroyed, year-month-day; null when nobody said. */
  readonly retainUntil: string | null
  readonly encoding: Encoding
  /** Null: looked for in the first line. */
  readonly delimiter: string | null
}
