/** Rows put together by position, in their order: those of a position are `rows` from its start to the next. */
export function rowsByPosition(positions: Int32Array, count: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(count + 1)
  for (let row = 0; row < positions.length; row += 1) starts[positions[row]! + 1]! += 1
  for (let position = 0; position < count; position += 1) starts[position + 1]! += starts[position]!
  const next = starts.slice(0, count)
  const rows = new Int32Array(positions.length)
  for (let row = 0; row < positions.length; row += 1) rows[next[positions[row]!]!++] = row
  return { starts, rows }
}
