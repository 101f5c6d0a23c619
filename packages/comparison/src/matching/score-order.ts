/**
 * Rows ordered by a score from low to high, equal scores in the order of the file. A stable radix sort over the bits of
 * the numbers, so that a million rows take a fraction of a second. Missing scores (NaN) come last; -0 and 0 are equal.
 *
 * @example
 * scoreOrder(Float64Array.of(0.4, 0.1, 0.4)) // Uint32Array [1, 0, 2]
 */
export function scoreOrder(scores: Float64Array): Uint32Array {
  const n = scores.length
  const bits = new Uint32Array(Float64Array.from(scores, (score) => score + 0).buffer)
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  for (let row = 0; row < n; row++) {
    const flip = bits[2 * row + 1]! >>> 31 === 1 ? 0xffffffff : 0
    low[row] = bits[2 * row]! ^ flip
    high[row] = bits[2 * row + 1]! ^ (flip === 0 ? 0x80000000 : 0xffffffff)
  }
  let order = new Uint32Array(n)
  let other = new Uint32Array(n)
  for (let row = 0; row < n; row++) order[row] = row
  const count = new Uint32Array(65537)
  for (const [keys, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    count.fill(0)
    for (let row = 0; row < n; row++) count[((keys[row]! >>> shift) & 0xffff) + 1]!++
    for (let digit = 0; digit < 65536; digit++) count[digit + 1]! += count[digit]!
    for (let position = 0; position < n; position++) {
      const row = order[position]!
      other[count[(keys[row]! >>> shift) & 0xffff]!++] = row
    }
    ;[order, other] = [other, order]
  }
  return order
}
