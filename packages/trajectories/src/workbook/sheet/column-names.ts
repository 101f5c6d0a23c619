import type { HeaderPlace } from './find-header.ts'
import { groupsIn } from './groups-in.ts'
import type { SheetCells } from './sheet-cells.ts'

/**
 * The name of each column of a sheet, in order; empty where the column has none. Names under a merged cell get its text
 * before them: `traject / begin`.
 */
export function columnNames(cells: SheetCells, { first, last }: HeaderPlace): Map<number, string> {
  const levels: Map<number, string>[] = []
  for (let row = first; row <= last; row++) levels.push(namesInRow(cells, row, row < last))
  const columns = new Set([...cells.columns.keys(), ...levels.flatMap((level) => [...level.keys()])])
  const sorted = [...columns].sort((one, other) => one - other)
  return new Map(
    sorted.map((column) => {
      const names = levels.map((level) => level.get(column) ?? '').filter((name) => name !== '')
      return [column, names.join(' / ')]
    }),
  )
}

function namesInRow(cells: SheetCells, row: number, spread: boolean): Map<number, string> {
  const names = new Map<number, string>()
  for (const [column, texts] of cells.columns) names.set(column, shown(texts[row] ?? ''))
  if (!spread) return names
  for (const { from, to } of groupsIn(cells, cells.rows[row]))
    for (let column = from.column + 1; column <= to.column; column++) names.set(column, names.get(from.column) ?? '')
  return names
}

/** A name that was broken over lines in its cell is one line. */
const shown = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
