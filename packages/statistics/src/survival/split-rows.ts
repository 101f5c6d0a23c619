interface GroupedRows {
  readonly time: ArrayLike<number>
  readonly event: ArrayLike<number>
  readonly entry?: ArrayLike<number> | undefined
  readonly group: ArrayLike<number>
}

interface GroupedPart {
  readonly time: ArrayLike<number>
  readonly event: ArrayLike<number>
  readonly entry?: ArrayLike<number>
  readonly group: ArrayLike<number>
}

/**
 * Rows apart by stratum (numbered from 0; below 0 is missing and left out), in one counting pass; the columns
 * themselves where there are no strata.
 *
 * @throws RangeError when columns differ in length.
 */
export function splitRows(columns: GroupedRows, strata: ArrayLike<number> | undefined): GroupedPart[] {
  const { time, event, entry, group } = columns
  if ([event, entry, group, strata].some((part) => part !== undefined && part.length !== time.length))
    throw new RangeError('columns must have the same length')
  if (strata === undefined) return [{ time, event, group, ...(entry && { entry }) }]
  let highest = -1
  for (let row = 0; row < strata.length; row += 1) highest = Math.max(highest, strata[row]!)
  const starts = new Int32Array(highest + 2)
  for (let row = 0; row < strata.length; row += 1) if (strata[row]! >= 0) starts[strata[row]! + 1]! += 1
  for (let stratum = 0; stratum <= highest; stratum += 1) starts[stratum + 1]! += starts[stratum]!
  const next = starts.slice()
  const rows = new Int32Array(starts[highest + 1]!)
  for (let row = 0; row < strata.length; row += 1) if (strata[row]! >= 0) rows[next[strata[row]!]!++] = row
  const parts: GroupedPart[] = []
  for (let stratum = 0; stratum <= highest; stratum += 1) {
    const members = rows.subarray(starts[stratum]!, starts[stratum + 1]!)
    if (members.length === 0) continue
    const take = (column: ArrayLike<number>) => {
      const taken = new Float64Array(members.length)
      for (let index = 0; index < members.length; index += 1) taken[index] = column[members[index]!]!
      return taken
    }
    parts.push({ time: take(time), event: take(event), group: take(group), ...(entry && { entry: take(entry) }) })
  }
  return parts
}
