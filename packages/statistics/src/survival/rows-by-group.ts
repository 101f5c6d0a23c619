/** The same columns, as numbers of their own. */
export type SplitColumns<Columns extends object> = { readonly [Name in keyof Columns]: Float64Array }

/**
 * The columns of each group apart, in one pass per column; a row with a group below 0 (missing) is in none. Columns
 * that are absent stay absent.
 */
export function rowsByGroup<Columns extends object>(
  columns: Columns,
  group: ArrayLike<number>,
  groupCount: number,
): SplitColumns<Columns>[] {
  const sizes = new Int32Array(groupCount)
  for (let row = 0; row < group.length; row += 1) if (group[row]! >= 0) sizes[group[row]!]! += 1
  const parts = Array.from(sizes, (): Record<string, Float64Array> => ({}))
  const next = new Int32Array(groupCount)
  for (const [name, column] of Object.entries(columns) as [string, ArrayLike<number>][]) {
    const own = Array.from(sizes, (size) => new Float64Array(size))
    next.fill(0)
    for (let row = 0; row < group.length; row += 1) {
      const number = group[row]!
      if (number >= 0) own[number]![next[number]!++] = column[row]!
    }
    for (let number = 0; number < groupCount; number += 1) parts[number]![name] = own[number]!
  }
  return parts as SplitColumns<Columns>[]
}
