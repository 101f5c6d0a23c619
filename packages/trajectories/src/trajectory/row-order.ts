import { type ColumnValues, missingDay, type Table } from '../table/table.ts'

type RowComparison = (one: number, other: number) => number

/** The fixed order of the rows of a table. */
export interface RowOrder {
  /** The days of the time column, which decide where they are known and differ; null without such a column. */
  readonly days: Int32Array | null
  readonly compare: RowComparison
}

/** Orders the rows of a table by its time column and then by every column of the schema, missing last. */
export function rowOrder({ schema, columns }: Table): RowOrder {
  const names = schema.columns.map(({ name }) => name)
  const ordered = schema.time === undefined ? names : [schema.time, ...names]
  const comparisons = ordered.flatMap((name) => {
    const column = columns.get(name)
    return column === undefined ? [] : [comparisonOf(column)]
  })
  const time = schema.time === undefined ? undefined : columns.get(schema.time)
  return {
    days: time?.kind === 'day' ? time.values : null,
    compare: (one, other) => {
      for (const compare of comparisons) {
        const order = compare(one, other)
        if (order !== 0) return order
      }
      return 0
    },
  }
}

function comparisonOf(column: ColumnValues): RowComparison {
  if (column.kind === 'text') return (one, other) => textOrder(column.values[one], column.values[other])
  if (column.kind === 'texts')
    return (one, other) => textOrder(column.values[one]?.join(';'), column.values[other]?.join(';'))
  if (column.kind === 'day') return dayComparison(column.values)
  const { values } = column
  return (one, other) => {
    const [left, right] = [values[one] ?? Number.NaN, values[other] ?? Number.NaN]
    if (left === right) return 0
    if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1
    return Number.isNaN(right) || left < right ? -1 : 1
  }
}

function dayComparison(days: Int32Array): RowComparison {
  return (one, other) => {
    const left = days[one]!
    const right = days[other]!
    if (left === right) return 0
    if (left === missingDay) return 1
    return right === missingDay || left < right ? -1 : 1
  }
}

function textOrder(one: string | null | undefined, other: string | null | undefined): number {
  if (one === other) return 0
  if (one === null || one === undefined) return 1
  if (other === null || other === undefined) return -1
  return one < other ? -1 : 1
}
