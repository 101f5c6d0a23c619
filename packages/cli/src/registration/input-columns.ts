import { type InputColumn, sampledYears } from '@doorstroom/disclosure'
import type { RawTable } from '@doorstroom/trajectories'

/**
 * The columns of raw tables as the gate on the way in looks at them: names, non-empty cells, and the years of days in all
 * other columns. They are made one at a time: who goes through them does not hold a second copy of a table.
 */
export const inputColumns = (...tables: readonly RawTable[]): Generator<InputColumn> => columnsBeside(tables, [])

/** The same, where days in other tables are known as well. */
export function* columnsBeside(tables: readonly RawTable[], elsewhere: readonly number[]): Generator<InputColumn> {
  const years = tables.map(({ cells }) => cells.map(sampledYears))
  for (const [place, { file, columns, cells }] of tables.entries())
    for (const [index, name] of columns.entries()) {
      const own = years[place]?.[index] ?? []
      const beside = own.length === 0 ? [] : years.flat().filter((one) => one !== own)
      yield {
        file,
        name,
        siblings: columns,
        cells: (cells[index] ?? []).filter((cell) => cell !== ''),
        otherYears: own.length === 0 ? [] : [...beside.flat(), ...elsewhere],
      }
    }
}
