import type { TableSchema } from '../table/table-schema.ts'
import type { RowCollector } from './row-collector.ts'

/**
 * Takes rows of a file with the other decimal mark than the rest of its table: in columns of numbers commas become points
 * and points commas, so that what was no number is still none.
 *
 * @param columns - of the table that is made, in order
 */
export function inOtherDecimal(collector: RowCollector, schema: TableSchema, columns: readonly string[]): RowCollector {
  const numbers = new Set(schema.columns.flatMap(({ name, type }) => (type === 'number' ? [name] : [])))
  const isNumber = columns.map((name) => numbers.has(name))
  return {
    ...collector,
    add: (values, place) =>
      collector.add(
        values.map((text, index) => (isNumber[index] === true ? swapped(text) : text)),
        place,
      ),
  }
}

const swapped = (text: string) => text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
