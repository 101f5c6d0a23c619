let table = new Float64Array(0)

/** n times the natural logarithm of n, at n, for 0 (where it is 0) up to at least the given number; do not write in it. */
export function timesLog(largest: number): Float64Array {
  if (table.length > largest) return table
  table = new Float64Array(largest + 1)
  for (let count = 2; count <= largest; count += 1) table[count] = count * Math.log(count)
  return table
}
