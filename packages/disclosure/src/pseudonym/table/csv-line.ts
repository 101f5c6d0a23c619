const needsQuotes = /["\r\n]|^\s|\s$/

/**
 * A row of a CSV file with its line feed. A cell is quoted when it holds the delimiter, a quote, a line break or spaces at
 * an end; its text is never changed. A row of one empty cell is a pair of quotes, since an empty line is no row.
 *
 * @example
 * csvLine(['a;b', 'c'], ';') // '"a;b";c\n'
 */
export function csvLine(cells: readonly string[], delimiter: string): string {
  if (cells.length === 1 && cells[0] === '') return '""\n'
  const quoted = cells.map((cell) =>
    needsQuotes.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  )
  return `${quoted.join(delimiter)}\n`
}
