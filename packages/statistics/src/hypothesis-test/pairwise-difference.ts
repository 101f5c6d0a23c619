/**
 * The k-th smallest (from 1) of all differences between two sorted columns, without listing them: halving between the
 * smallest and the largest until one value is left, then the smallest difference not below it.
 */
export function pairwiseDifference(sortedOne: Float64Array, sortedOther: Float64Array, k: number): number {
  let low = sortedOne[0]! - sortedOther.at(-1)!
  let high = sortedOne.at(-1)! - sortedOther[0]!
  if (countAtMost(sortedOne, sortedOther, low) >= k) return low
  while (true) {
    const middle = low + (high - low) / 2
    if (!(middle > low && middle < high)) break
    if (countAtMost(sortedOne, sortedOther, middle) >= k) high = middle
    else low = middle
  }
  return smallestAbove(sortedOne, sortedOther, low)
}

/** Differences at or below a value. */
function countAtMost(sortedOne: Float64Array, sortedOther: Float64Array, value: number): number {
  let count = 0
  let below = 0
  const m = sortedOther.length
  for (let row = 0; row < sortedOne.length; row += 1) {
    while (below < m && sortedOne[row]! - sortedOther[below]! > value) below += 1
    count += m - below
  }
  return count
}

function smallestAbove(sortedOne: Float64Array, sortedOther: Float64Array, value: number): number {
  let smallest = Number.POSITIVE_INFINITY
  let below = 0
  const m = sortedOther.length
  for (let row = 0; row < sortedOne.length; row += 1) {
    while (below < m && sortedOne[row]! - sortedOther[below]! > value) below += 1
    if (below > 0) smallest = Math.min(smallest, sortedOne[row]! - sortedOther[below - 1]!)
  }
  return smallest
}
