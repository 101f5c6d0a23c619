/** A row of a file, as findings name it. */
export interface RowPlace {
  readonly file: string
  readonly line: number
}

/**
 * Makes the rows of a canonical table from one row of a file.
 *
 * @param fixed - what becomes of a cell: the wave fills in or adds to some
 */
export type RowMaker = (row: number, place: RowPlace, fixed: (column: string, text: string) => string) => void
