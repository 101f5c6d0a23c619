import type { LabelColumn } from '../estimator/label-column.ts'

/** Counts of rows by columns, with their names. */
export interface CrossTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** One list per row. */
  readonly counts: readonly Float64Array[]
  readonly n: number
}

/**
 * Counts of persons by two names. Persons without one of the names (-1) are left out, and so are names that nobody is
 * left with.
 *
 * @throws RangeError when the columns differ in length.
 *
 * @example
 * crossTable(labelColumn('arm', ['a', 'b', 'a']), labelColumn('exit', ['work', 'work', 'none'])).counts
 * // [[1, 1], [0, 1]]
 */
export function crossTable(row: LabelColumn, column: LabelColumn): CrossTable {
  if (row.codes.length !== column.codes.length) throw new RangeError('columns must have the same length')
  const counts = row.levels.map(() => new Float64Array(column.levels.length))
  let n = 0
  for (let person = 0; person < row.codes.length; person += 1) {
    const r = row.codes[person]!
    const c = column.codes[person]!
    if (r < 0 || c < 0) continue
    counts[r]![c] = counts[r]![c]! + 1
    n += 1
  }
  const keptRows = row.levels.map((_, r) => counts[r]!.some((count) => count > 0))
  const keptColumns = column.levels.map((_, c) => counts.some((line) => line[c]! > 0))
  return {
    rows: row.levels.filter((_, r) => keptRows[r]),
    columns: column.levels.filter((_, c) => keptColumns[c]),
    counts: counts.filter((_, r) => keptRows[r]).map((line) => line.filter((_, c) => keptColumns[c])),
    n,
  }
}
