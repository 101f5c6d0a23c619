/** Each row of counts over its sum, in place of the counts; a row without moves stays 0. */
export function transitionShares(counts: Float64Array, size: number): Float64Array {
  const shares = counts.slice()
  for (let row = 0; row < counts.length; row += size) {
    let sum = 0
    for (let to = 0; to < size; to += 1) sum += counts[row + to]!
    if (sum > 0) for (let to = 0; to < size; to += 1) shares[row + to]! /= sum
  }
  return shares
}
