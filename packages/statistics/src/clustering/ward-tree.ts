import { type DistanceMatrix, pairPosition } from '../sequence-distance/distance-matrix.ts'

/** Which of the two methods that go by the name of Ward: on squared distances (D2), or on distances as they are (D). */
export type WardVariant = 'D2' | 'D'

/** Merges from every person alone to everyone together, lowest first. */
export interface ClusterTree {
  readonly size: number
  /** Merge k joins the clusters that persons low[k] and high[k] are in, the lower of each cluster. */
  readonly low: Int32Array
  readonly high: Int32Array
  /** Height of each merge. */
  readonly heights: Float64Array
}

/**
 * Ward's hierarchical clusters, in which every merge adds least to the discrepancy within clusters. The same as
 * `stats::hclust` with `ward.D2` and `ward.D`, ties included. Sequence analysis uses `D` as often as `D2`; say which.
 *
 * @param members - Persons behind each row, for rows that stand for several; default 1 each.
 * @throws RangeError when there is not one number of members per row, or one is not above 0.
 *
 * Source: Murtagh and Legendre (2014), Journal of Classification 31, doi 10.1007/s00357-014-9161-z.
 *
 * @example
 * wardTree({ size: 3, values: Float64Array.of(1, 5, 4) }, 'D').heights // Float64Array [1, 5.666666666666667]
 */
export function wardTree(
  { size, values }: DistanceMatrix,
  variant: WardVariant = 'D2',
  members: ArrayLike<number> = new Float64Array(size).fill(1),
): ClusterTree {
  if (members.length !== size || !Array.from(members).every((count) => count > 0 && Number.isFinite(count)))
    throw new RangeError('there must be a number of members above 0 for every row')
  const between = variant === 'D2' ? values.map((distance) => distance * distance) : values.slice()
  const counts = Float64Array.from(members)
  const alive = new Uint8Array(size).fill(1)
  const nearest = new Int32Array(size)
  const nearestAt = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const findNearest = (one: number) => {
    let least = Number.POSITIVE_INFINITY
    let at = pairPosition(size, one, one + 1)
    for (let other = one + 1; other < size; other += 1, at += 1) {
      if (alive[other] === 1 && between[at]! < least) {
        least = between[at]!
        nearest[one] = other
      }
    }
    nearestAt[one] = least
  }
  for (let one = 0; one + 1 < size; one += 1) findNearest(one)
  const merges = Math.max(0, size - 1)
  const tree = { size, low: new Int32Array(merges), high: new Int32Array(merges), heights: new Float64Array(merges) }
  for (let merge = 0; merge < merges; merge += 1) {
    let least = Number.POSITIVE_INFINITY
    let low = 0
    for (let one = 0; one + 1 < size; one += 1) {
      if (alive[one] === 1 && nearestAt[one]! < least) {
        least = nearestAt[one]!
        low = one
      }
    }
    const high = nearest[low]!
    tree.low[merge] = low
    tree.high[merge] = high
    tree.heights[merge] = variant === 'D2' ? Math.sqrt(least) : least
    alive[high] = 0
    join(low, high)
    for (let one = 0; one + 1 < size; one += 1)
      if (alive[one] === 1 && (nearest[one] === low || nearest[one] === high)) findNearest(one)
  }
  return tree

  function join(low: number, high: number): void {
    const gap = between[pairPosition(size, low, high)]!
    const [lowCount, highCount] = [counts[low]!, counts[high]!]
    let least = Number.POSITIVE_INFINITY
    for (let other = 0; other < size; other += 1) {
      if (alive[other] === 0 || other === low) continue
      const at = other < low ? pairPosition(size, other, low) : pairPosition(size, low, other)
      const toHigh = between[other < high ? pairPosition(size, other, high) : pairPosition(size, high, other)]!
      const count = counts[other]!
      const sum = (lowCount + count) * between[at]! + (highCount + count) * toHigh - count * gap
      between[at] = sum / (lowCount + highCount + count)
      if (low < other && between[at]! < least) {
        least = between[at]!
        nearest[low] = other
      }
      if (other < low && between[at]! < nearestAt[other]!) {
        nearestAt[other] = between[at]!
        nearest[other] = low
      }
    }
    counts[low] = lowCount + highCount
    nearestAt[low] = least
  }
}
