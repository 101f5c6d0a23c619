import type { Day } from '../../calendar/calendar-day.ts'

/** A cell to write: text, a finite number, truth, a day, or nothing. */
export type WorkbookCell = string | number | boolean | null | { readonly day: Day }

/** How the cells of a column are shown and typed in; `text` keeps leading zeros, `wrapped` breaks long text. */
export type ColumnFormat = 'general' | 'text' | 'wrapped' | 'day' | 'whole'

/** One column of a sheet that is written. */
export interface WorkbookColumn {
  readonly name: string
  readonly format: ColumnFormat
  /** In characters; 8 to 120. Default from the name. */
  readonly width?: number
  /** Whether the name stands out as one that must be filled in. */
  readonly required?: boolean
  /** Values that may be typed in; shown as a list to choose from. */
  readonly allowed?: readonly string[]
  /** Whether other values than the allowed ones are accepted after a warning. */
  readonly othersToo?: boolean
  /** Inclusive bounds of numbers. */
  readonly range?: readonly [number, number]
  /** Shown beside the cell that is being filled in. */
  readonly hint?: string
}

/** One sheet to write. */
export interface WorkbookSheet {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly name: string
  readonly columns: readonly WorkbookColumn[]
  readonly rows: Iterable<readonly WorkbookCell[]>
  /** Lines of text above the names of the columns; the first is a title. */
  readonly preamble?: readonly string[]
}
