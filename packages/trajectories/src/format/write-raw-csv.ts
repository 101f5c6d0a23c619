import type { RawTable } from '../table/raw-table.ts'

/** Whatever may separate columns is quoted, so that the comma is the only one that can. */
const needsQuotes = /[",;|\n\r\t]|^\s|\s$/

/**
 * A raw table as CSV with its cells as they are: comma, line feed, quoted where needed. For files that are read again;
 * for a file that people open in a spreadsheet there is `writeCsv`, which makes formulas harmless.
 *
 * @example
 * writeRawCsv({ file: 'a.csv', columns: ['id', 'hours'], cells: [['A1'], ['-2,5']], lines: [2] }) // 'id,hours\nA1,"-2,5"\n'
 */
export function writeRawCsv({ columns, cells, lines }: RawTable): string {
  const rows = lines.map((_, row) => line(cells.map((column) => column[row] ?? '')))
  return `${[line(columns), ...rows].join('\n')}\n`
}

const line = (cells: readonly string[]) => cells.map(quoted).join(',') || '""'

const quoted = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
