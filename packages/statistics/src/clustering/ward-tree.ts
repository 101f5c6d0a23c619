import { checkDistances, type DistanceMatrix, membersOf, pairPosition } from '../sequence-distance/distance-matrix.ts'

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
 * @param members - Persons behind each row, for rows that stand for several with the same sequence: the merges are then
 * those that come after these have been joined. Default 1 each.
 * @throws RangeError when there is not one number of members per row, one is not above 0, or a distance is not a finite
 * number of at least 0.
 *
 * Source: Murtagh and Legendre (2014), Journal of Classification 31, doi 10.1007/s00357-014-9161-z.
 *
 * @example
 * wardTree({ size: 3, values: Float64Array.of(1, 5, 4) }, 'D').heights // Float64Array [1, 5.666666666666667]
 */
export function wardTree(
  distances: DistanceMatrix,
  variant: WardVariant = 'D2',
  members?: ArrayLike<number>,
): ClusterTree {
  checkDistances(distances)
  const { size, values } = distances
  const between = values.slice()
  if (variant === 'D2') for (let pair = 0; pair < between.length; pair += 1) between[pair]! *= between[pair]!
  let state: Agglomeration = {
    names: Int32Array.from({ length: size }, (_, one) => one),
    between,
    rowStarts: Int32Array.from({ length: size }, (_, one) => pairPosition(size, one, 0)),
    counts: membersOf(size, members),
    alive: Int32Array.from({ length: size }, (_, one) => one),
    nearest: new Int32Array(size),
    nearestAt: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  }
  if (members !== undefined) weighDistances(state)
  for (let place = 0; place < size; place += 1) findNearest(state, place)
  const merges = Math.max(0, size - 1)
  const tree = { size, low: new Int32Array(merges), high: new Int32Array(merges), heights: new Float64Array(merges) }
  for (let merge = 0; merge < merges; merge += 1) {
    const { alive, nearest, nearestAt } = state
    let low = alive[0]!
    let least = nearestAt[low]!
    for (let place = 1; place < alive.length; place += 1) {
      const distance = nearestAt[alive[place]!]!
      if (distance < least) {
        least = distance
        low = alive[place]!
      }
    }
    const high = nearest[low]!
    tree.low[merge] = state.names[low]!
    tree.high[merge] = state.names[high]!
    tree.heights[merge] = variant === 'D2' ? Math.sqrt(nearestAt[low]!) : nearestAt[low]!
    const gone = alive.indexOf(high)
    alive.copyWithin(gone, gone + 1)
    state.alive = alive.subarray(0, alive.length - 1)
    join(state, low, high)
    for (let place = 0; place < state.alive.length; place += 1) {
      const one = state.alive[place]!
      if (nearest[one] === low || nearest[one] === high) findNearest(state, place)
    }
    if (state.alive.length > smallest && state.alive.length < 0.7 * state.names.length) state = compacted(state)
  }
  return tree
}

/** Below this many clusters all distances stay near the processor anyway. */
const smallest = 200

interface Agglomeration {
  /** First person of the cluster with each number. */
  readonly names: Int32Array
  readonly between: Float64Array
  /** Distance of one and a higher other is at rowStarts[one] + other. */
  readonly rowStarts: Int32Array
  /** Members of the cluster that goes by the number of its lowest row. */
  readonly counts: Float64Array
  /** Numbers of the clusters that are left, ascending. */
  alive: Int32Array
  /** Of the higher clusters the nearest, and how near. */
  readonly nearest: Int32Array
  readonly nearestAt: Float64Array
}

/** The clusters that are left, numbered afresh in the same order, so that their distances lie together. */
function compacted({ names, between, rowStarts, counts, alive, nearest, nearestAt }: Agglomeration): Agglomeration {
  const size = alive.length
  const numbers = new Int32Array(names.length)
  for (let one = 0; one < size; one += 1) numbers[alive[one]!] = one
  const closer = new Float64Array((size * (size - 1)) / 2)
  let at = 0
  for (let one = 0; one < size; one += 1) {
    const row = rowStarts[alive[one]!]!
    for (let other = one + 1; other < size; other += 1, at += 1) closer[at] = between[row + alive[other]!]!
  }
  return {
    names: alive.map((one) => names[one]!),
    between: closer,
    rowStarts: Int32Array.from({ length: size }, (_, one) => pairPosition(size, one, 0)),
    counts: Float64Array.from(alive, (one) => counts[one]!),
    alive: alive.map((_, one) => one),
    nearest: alive.map((one) => numbers[nearest[one]!]!),
    nearestAt: Float64Array.from(alive, (one) => nearestAt[one]!),
  }
}

/** Distances between rows that stand for several persons, as joining those persons would have left them. */
function weighDistances({ between, rowStarts, counts }: Agglomeration): void {
  for (let one = 0; one < counts.length; one += 1)
    for (let other = one + 1; other < counts.length; other += 1)
      between[rowStarts[one]! + other]! *= (2 * counts[one]! * counts[other]!) / (counts[one]! + counts[other]!)
}

function findNearest({ between, rowStarts, alive, nearest, nearestAt }: Agglomeration, place: number): void {
  const one = alive[place]!
  const row = rowStarts[one]!
  let least = Number.POSITIVE_INFINITY
  let found = one
  for (let next = place + 1; next < alive.length; next += 1) {
    const distance = between[row + alive[next]!]!
    if (distance < least) {
      least = distance
      found = alive[next]!
    }
  }
  nearest[one] = found
  nearestAt[one] = least
}

/** Distances of all others to the two clusters together. */
function join(
  { between, rowStarts, counts, alive, nearest, nearestAt }: Agglomeration,
  low: number,
  high: number,
): void {
  const [toLow, toHigh] = [rowStarts[low]!, rowStarts[high]!]
  const gap = between[toLow + high]!
  const [lowCount, highCount] = [counts[low]!, counts[high]!]
  const joined = (one: number, other: number, count: number) =>
    ((lowCount + count) * one + (highCount + count) * other - count * gap) / (lowCount + highCount + count)
  let place = 0
  for (; alive[place]! < low; place += 1) {
    const other = alive[place]!
    const row = rowStarts[other]!
    const distance = joined(between[row + low]!, between[row + high]!, counts[other]!)
    between[row + low] = distance
    if (distance < nearestAt[other]!) {
      nearestAt[other] = distance
      nearest[other] = low
    }
  }
  let least = Number.POSITIVE_INFINITY
  for (place += 1; place < alive.length; place += 1) {
    const other = alive[place]!
    const far = other < high ? rowStarts[other]! + high : toHigh + other
    const distance = joined(between[toLow + other]!, between[far]!, counts[other]!)
    between[toLow + other] = distance
    if (distance < least) {
      least = distance
      nearest[low] = other
    }
  }
  counts[low] = lowCount + highCount
  nearestAt[low] = least
}
