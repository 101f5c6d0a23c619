/**
 * The option that a uniform number falls on when each has a share.
 *
 * @param shares pairs of an option and its share; they need not sum to one.
 * @param uniform between 0 and 1.
 *
 * @example
 * choose([['a', 3], ['b', 1]], 0.8) // 'b'
 */
export function choose<Option>(shares: readonly (readonly [Option, number])[], uniform: number): Option {
  let total = 0
  for (const share of shares) total += share[1]
  let left = uniform * total
  for (const share of shares) {
    left -= share[1]
    if (left < 0) return share[0]
  }
  return shares.at(-1)![0]
}
