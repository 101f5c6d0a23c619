/** The same columns, as numbers of their own. */
export type SplitColumns<Columns extends object> = { readonly [Name in keyof Columns]: Float64Array }

/**
 * The columns of each group apart, in one pass per column; a row with a group below 0 (missing) is in none. Columns
 * that are absent stay absent.
 *
 * @param group - Group number per row, from 0.
 *
 * @example
 * rowsByGroup({ time: [5, 6, 7] }, [0, 1, 0], 2).map(({ time }) => [...time]) // [[5, 7], [6]]
 */
export function rowsByGroup<Columns extends object>(
  columns: Columns,
  group: ArrayLike<number>,
  groupCount: number,
): SplitColumns<Columns>[] {
  const starts = new Int32Array(groupCount + 1)
  for (let row = 0; row < group.length; row += 1) if (group[row]! >= 0) starts[group[row]! + 1]! += 1
  for (let own = 0; own < groupCount; own += 1) starts[own + 1]! += starts[own]!
  const next = starts.slice()
  const rows = new Int32Array(starts[groupCount]!)
  for (let row = 0; row < group.length; row += 1) if (group[row]! >= 0) rows[next[group[row]!]!++] = row
  const parts = Array.from({ length: groupCount }, (): Record<string, Float64Array> => ({}))
  for (const [name, column] of Object.entries(columns) as [string, ArrayLike<number>][]) {
    const together = taken(column, rows)
    for (let own = 0; own < groupCount; own += 1) parts[own]![name] = together.subarray(starts[own]!, starts[own + 1]!)
  }
  return parts as SplitColumns<Columns>[]
}

function taken(column: ArrayLike<number>, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index += 1) values[index] = column[rows[index]!]!
  return values
}
