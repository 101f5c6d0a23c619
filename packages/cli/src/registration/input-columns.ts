import type { InputColumn } from '@doorstroom/disclosure'
import type { RawTable } from '@doorstroom/trajectories'

/**
 * The columns of raw tables as the gate on the way in looks at them: names and non-empty cells. They are made one at a
 * time: who goes through them does not hold a second copy of a table.
 */
export function* inputColumns(...tables: readonly RawTable[]): Generator<InputColumn> {
  for (const { file, columns, cells } of tables)
    for (const [index, name] of columns.entries())
      yield { file, name, siblings: columns, cells: (cells[index] ?? []).filter((cell) => cell !== '') }
}
