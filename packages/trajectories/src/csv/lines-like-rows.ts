import type { Delimiter } from './sniff-delimiter.ts'

/** Whole lines inside cells with as many delimiters as a row has. */
export function linesLikeRows(cells: readonly string[], delimiter: Delimiter, width: number): number {
  if (width < 2) return 0
  const inner = cells.flatMap((cell) => cell.split('\n').slice(1, -1))
  return inner.filter((line) => line.split(delimiter).length === width && !line.startsWith(delimiter)).length
}
