import { type ColumnSchema, codeListOf, fromIsoDate, hasCode, type Text } from '@doorstroom/trajectories'

type Row = Readonly<Record<string, unknown>>
type Complaint = (value: unknown, column: ColumnSchema, row: Row) => Text | null

/**
 * What is wrong with a cell that someone wrote in a case, null when nothing is. An empty cell is a missing value. A day
 * is a date (2024-03-01) or a number of days after the start; codes are those of the code list of the column.
 */
export function cellProblem(value: unknown, column: ColumnSchema, row: Row): Text | null {
  return value === null || value === undefined ? null : complaints[column.type](value, column, row)
}

const number = (value: unknown, { range }: ColumnSchema): Text | null => {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { nl: 'hoort een getal te zijn', en: 'must be a number' }
  const [low, high] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (value >= low && value <= high) return null
  return { nl: `hoort tussen ${low} en ${high} te liggen`, en: `must lie between ${low} and ${high}` }
}

const word = (value: unknown): Text | null =>
  typeof value === 'string' || typeof value === 'number' ? null : { nl: 'hoort tekst te zijn', en: 'must be text' }

const code: Complaint = (value, column, row) => {
  const id = column.codeListBy?.lists[String(row[column.codeListBy.column])] ?? column.codeList
  const fault = word(value)
  if (fault !== null || id === undefined) return fault
  const list = codeListOf(id)
  if (hasCode(list, String(value))) return null
  const known = Object.keys(list.codes).slice(0, 20).join(', ')
  return { nl: `geen code van de lijst ${id}: ${known}`, en: `no code of the list ${id}: ${known}` }
}

const complaints: Readonly<Record<ColumnSchema['type'], Complaint>> = {
  id: word,
  code,
  codes: (value, column, row) =>
    Array.isArray(value)
      ? (value.map((one) => code(one, column, row)).find((fault) => fault !== null) ?? null)
      : { nl: 'hoort een lijst te zijn, zoals [a, b]', en: 'must be a list, such as [a, b]' },
  number,
  integer: (value, column) =>
    Number.isInteger(value)
      ? number(value, column)
      : { nl: 'hoort een geheel getal te zijn', en: 'must be a whole number' },
  boolean: (value) =>
    typeof value === 'boolean' ? null : { nl: 'hoort true of false te zijn', en: 'must be true or false' },
  day: (value) =>
    Number.isInteger(value) || (typeof value === 'string' && fromIsoDate(value) !== null)
      ? null
      : {
          nl: 'hoort een datum (2024-03-01) of een aantal dagen na de start te zijn',
          en: 'must be a date (2024-03-01) or a number of days after the start',
        },
}
