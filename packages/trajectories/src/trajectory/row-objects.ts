import { camelCase } from '../table/camel-case.ts'
import { type ColumnValues, missingDay, type Table } from '../table/table.ts'

type Value = string | readonly string[] | number | boolean | null

const identifying = ['person_id', 'enrolment_id']

/**
 * A reader of the rows of a typed table as plain objects: every column of its schema in camelCase, null where the value
 * or the whole column is missing, without the ids that tell whose row it is.
 *
 * @typeParam Row - the row type of this very table, such as `Job` for jobs
 */
export function rowObjects<Row>(table: Table): (row: number) => Row {
  const names = table.schema.columns.map(({ name }) => name).filter((name) => !identifying.includes(name))
  const blank: Readonly<Record<string, Value>> = Object.fromEntries(names.map((name) => [camelCase(name), null]))
  const fields = names.flatMap((name) => {
    const column = table.columns.get(name)
    return column === undefined ? [] : [{ key: camelCase(name), at: valueReader(column) }]
  })
  return (row) => {
    const object = { ...blank }
    for (const { key, at } of fields) object[key] = at(row)
    return object as Row
  }
}

function valueReader(column: ColumnValues): (row: number) => Value {
  if (column.kind === 'text' || column.kind === 'texts') return (row) => column.values[row] ?? null
  if (column.kind === 'number') return (row) => orNull(column.values[row], Number.isNaN)
  if (column.kind === 'day') return (row) => orNull(column.values[row], (value) => value === missingDay)
  return (row) => (column.values[row] === 255 ? null : column.values[row] === 1)
}

const orNull = (value: number | undefined, isMissing: (value: number) => boolean) =>
  value === undefined || isMissing(value) ? null : value
