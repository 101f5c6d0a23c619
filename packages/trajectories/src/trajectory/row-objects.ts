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
    for (let index = 0; index < fields.length; index++) {
      const { key, at } = fields[index]!
      const value = at(row)
      if (value !== null) object[key] = value
    }
    return object as Row
  }
}

function valueReader(column: ColumnValues): (row: number) => Value {
  if (column.kind === 'text' || column.kind === 'texts') return (row) => column.values[row] ?? null
  const { kind, values } = column
  if (kind === 'number')
    return (row) => {
      const value = values[row]
      return value === undefined || Number.isNaN(value) ? null : value
    }
  if (kind === 'day')
    return (row) => {
      const value = values[row]
      return value === undefined || value === missingDay ? null : value
    }
  return (row) => (values[row] === 255 ? null : values[row] === 1)
}
