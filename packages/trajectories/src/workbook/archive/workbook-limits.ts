/** How much a workbook may hold before it is refused; rows, columns and cells have the limits of every file. */
export const workbookLimits = {
  /** Bytes of the file as delivered. */
  zipped: 20_000_000,
  /** Bytes of one part, unpacked. */
  part: 100_000_000,
  /** Bytes of all parts that are read, unpacked. */
  unpacked: 200_000_000,
  /** Unpacked bytes per packed byte of one part, looked at from the first megabyte on. */
  ratio: 100,
  parts: 200,
  sheets: 20,
  /** Ways in which one part may say that it belongs with others. */
  relations: 10_000,
  /** Styles of cells, and number formats. */
  styles: 100_000,
  /** Merged ranges, and ranges of hidden columns, of one sheet that are looked at. */
  ranges: 100_000,
  /** Rows times columns over all sheets. */
  cells: 10_000_000,
} as const
