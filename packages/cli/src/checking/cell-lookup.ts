import { fileOfRow, type RawTable } from '@doorstroom/trajectories'
import type { Survey } from '../registration/survey.ts'
import type { CellOf } from './findings-text.ts'

/** Finds the text of the cell that a finding is about: in the canonical tables, else in the files as delivered. */
export function cellLookup({ mapped, sources }: Survey): CellOf {
  const tables = [...mapped.values(), ...sources.values()]
  const rowsOf = new Map<RawTable, ReadonlyMap<string, number>>()
  return ({ file, line, column }) => {
    if (line === null || column === null) return null
    for (const table of tables) {
      const positions = column.split(' + ').map((name) => table.columns.indexOf(name))
      if (positions.includes(-1)) continue
      const rows = rowsOf.get(table) ?? rowNumbers(table)
      rowsOf.set(table, rows)
      const row = rows.get(`${line} ${file}`)
      if (row !== undefined) return positions.map((position) => table.cells[position]?.[row] ?? '').join(' + ')
    }
    return null
  }
}

function rowNumbers(table: RawTable): ReadonlyMap<string, number> {
  return new Map(table.lines.map((line, row) => [`${line} ${fileOfRow(table, row)}`, row]))
}
