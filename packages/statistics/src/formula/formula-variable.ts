import { type LabelColumn, labelColumn } from '../estimator/label-column.ts'
import { arithmetic } from './arithmetic.ts'
import { formulaFailure } from './formula-failure.ts'
import type { PlainTable, TableColumn } from './plain-table.ts'

/**
 * One variable of a formula over a table: numbers, or a category (a text column, or `factor(x)`).
 *
 * @throws EstimationFailure `statistics.formula` when a column is absent or text is used as a number.
 */
export function formulaVariable(variable: string, table: PlainTable): Float64Array | LabelColumn {
  const asFactor = variable.match(/^factor\((.+)\)$/)
  if (asFactor) return labelColumn(variable, namesOf(columnOf(asFactor[1]!, table)))
  if (/^[A-Za-z.][\w.]*$/.test(variable)) {
    const column = columnOf(variable, table)
    return column instanceof Float64Array ? column : labelColumn(variable, column)
  }
  const value = arithmetic(variable)
  const rows = Object.values(table)[0]?.length ?? 0
  const numbers = new Map<string, Float64Array>()
  const lookup = (name: string) => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    const column = columnOf(name, table)
    if (!(column instanceof Float64Array))
      throw formulaFailure('met een tekstkolom kan niet gerekend worden', `column '${name}' is not a number`)
    numbers.set(name, column)
    return column
  }
  return Float64Array.from({ length: rows }, (_, row) => value((name) => lookup(name)[row]!))
}

function columnOf(name: string, table: PlainTable): TableColumn {
  const column = table[name]
  if (column === undefined) throw formulaFailure(`er is geen kolom '${name}'`, `there is no column '${name}'`)
  return column
}

function namesOf(column: TableColumn): readonly (string | null)[] {
  return column instanceof Float64Array
    ? Array.from(column, (value) => (Number.isNaN(value) ? null : String(value)))
    : column
}
