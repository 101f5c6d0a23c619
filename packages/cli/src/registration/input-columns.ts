import type { InputColumn } from '@doorstroom/disclosure'
import type { RawTable } from '@doorstroom/trajectories'

/** The columns of a raw file as the gate on the way in looks at them: names and non-empty cells. */
export function inputColumns(table: RawTable): InputColumn[] {
  return table.columns.map((name, index) => ({
    file: table.file,
    name,
    siblings: table.columns,
    cells: (table.cells[index] ?? []).filter((cell) => cell !== ''),
  }))
}
