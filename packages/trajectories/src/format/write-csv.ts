const opensFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const plainNumber = /^[+-]?\d+(\.\d+)?$/
const needsQuotes = /[",;\n\r\t]|^\s|\s$/

/**
 * Rows as CSV: UTF-8 text, comma, line feed, quoted where needed, header first, empty cell = missing. Numbers are
 * written in the shortest form that reads back to the same number. Text that a spreadsheet could take for a formula
 * gets an apostrophe before it; text that is just a number does not.
 *
 * @throws RangeError on a number that is not finite: missing is null
 * @example
 * writeCsv(['id', 'score'], [['A1', -5.2], ['=1+1', null]]) // "id,score\nA1,-5.2\n'=1+1,\n"
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [line(header)]
  for (const row of rows) lines.push(line(row))
  return `${lines.join('\n')}\n`
}

type Cell = string | number | boolean | null

/** A line that would be empty is written as an empty quoted cell: readers skip empty lines. */
const line = (cells: readonly Cell[]) => cells.map(cell).join(',') || '""'

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'string') return quoted(inert(value))
  if (!Number.isFinite(value)) throw new RangeError('a number in a CSV must be finite; write null where it is missing')
  return String(value)
}

const inert = (text: string) => (opensFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text)

const quoted = (text: string) => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
