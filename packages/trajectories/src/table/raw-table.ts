/** A table as it stands in a file: text cells by column, with the line each row came from. */
export interface RawTable {
  /** File as the user named it, relative to the study folder. */
  readonly file: string
  readonly columns: readonly string[]
  /** One array of cells per column; an absent cell is the empty string. */
  readonly cells: readonly (readonly string[])[]
  /** Line in the file per row, as an editor or a spreadsheet counts. */
  readonly lines: readonly number[]
  /** Line with the names of the columns, the last one where they take several; absent when it is line 1. */
  readonly headerLine?: number
  /** File per row, only where the rows come from more than one file. */
  readonly files?: readonly string[]
}
