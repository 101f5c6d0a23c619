import type { TypeSettings } from '../table/type-settings.ts'

/** The trimmed cells of a column that hold something and are not declared missing. */
export function filledCells(cells: readonly string[], { mapping }: TypeSettings): string[] {
  const missing = new Set(['', ...(mapping?.missing ?? [])])
  return cells.map((cell) => cell.trim()).filter((text) => !missing.has(text))
}
