import { parse } from 'csv-parse/sync'

/**
 * The table of a case, after its subset: columns by name, numbers with NaN for an empty cell, text with null.
 * A column is numeric when every filled cell is a number; the whole file decides, so a subset never changes a type.
 */
export class CaseTable {
  constructor(columns, rows) {
    this.columns = columns
    this.rows = rows
  }

  static fromCsv(text) {
    const [header, ...lines] = parse(text, { bom: true, relax_column_count: true })
    const columns = Object.fromEntries(
      header.map((name, index) => [name, typedColumn(lines.map((line) => line[index] ?? ''))]),
    )
    return new CaseTable(columns, lines.length)
  }

  get names() {
    return Object.keys(this.columns)
  }

  column(name) {
    const column = this.columns[name]
    if (column === undefined) throw new Error(`the data have no column ${name}`)
    return column
  }

  isText(name) {
    return !(this.column(name) instanceof Float64Array)
  }

  /** Numbers; of a text column with two levels, 1 for the second level by code point. */
  numbers(name) {
    const column = this.column(name)
    if (column instanceof Float64Array) return column
    const levels = this.levels(name)
    if (levels.length > 2) throw new Error(`column ${name} is text with more than two levels`)
    return Float64Array.from(column, (value) => (value === null ? Number.NaN : levels.indexOf(value)))
  }

  /** Names; a number is written as R would. */
  labels(name) {
    const column = this.column(name)
    return column instanceof Float64Array
      ? Array.from(column, (value) => (Number.isNaN(value) ? null : String(value)))
      : column
  }

  /** Distinct names: numbers by size, text by code point. */
  levels(name) {
    const found = [...new Set(this.labels(name))].filter((value) => value !== null)
    return this.isText(name) ? found.sort(byCodePoint) : found.sort((left, right) => left - right)
  }

  /** The given rows, in the given order. */
  take(rows) {
    const columns = Object.entries(this.columns).map(([name, column]) => [
      name,
      column instanceof Float64Array
        ? Float64Array.from(rows, (row) => column[row])
        : Array.from(rows, (row) => column[row]),
    ])
    return new CaseTable(Object.fromEntries(columns), rows.length)
  }

  filter(keep) {
    return this.take(Array.from({ length: this.rows }, (_, row) => row).filter(keep))
  }

  /** Rows in which none of these columns is empty. */
  complete(...names) {
    const columns = names.map((name) => this.column(name))
    return this.filter((row) => columns.every((column) => column[row] !== null && !Number.isNaN(column[row])))
  }

  /** Conditions `{col, op, value}` applied in turn; an empty cell never passes. */
  subset(conditions) {
    return (conditions ?? []).reduce((table, { col, op, value }) => {
      const column = table.column(col)
      const passes = operators[op]
      if (passes === undefined) throw new Error(`a subset has no operator ${op}`)
      const number = column instanceof Float64Array
      const wanted = [value].flat().map((one) => (number ? Number(one) : String(one)))
      return table.filter((row) => {
        const cell = column[row]
        return cell !== null && !Number.isNaN(cell) && passes(cell, wanted)
      })
    }, this)
  }
}

const operators = {
  '==': (cell, [value]) => cell === value,
  '!=': (cell, [value]) => cell !== value,
  in: (cell, values) => values.includes(cell),
  '<': (cell, [value]) => cell < value,
  '<=': (cell, [value]) => cell <= value,
  '>': (cell, [value]) => cell > value,
  '>=': (cell, [value]) => cell >= value,
  notna: () => true,
}

function typedColumn(cells) {
  const isMissing = (cell) => cell === '' || cell === 'NA'
  const isNumber = (cell) => cell.trim() !== '' && Number.isFinite(Number(cell))
  return cells.every((cell) => isMissing(cell) || isNumber(cell))
    ? Float64Array.from(cells, (cell) => (isMissing(cell) ? Number.NaN : Number(cell)))
    : cells.map((cell) => (isMissing(cell) ? null : cell))
}

function byCodePoint(left, right) {
  return left < right ? -1 : left > right ? 1 : 0
}
