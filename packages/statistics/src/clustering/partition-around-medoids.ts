import {
  checkDistances,
  type DistanceMatrix,
  distanceBetween,
  membersOf,
} from '../sequence-distance/distance-matrix.ts'

/** Clusters around persons who stand in the middle of them. */
export interface MedoidPartition {
  /** The person in the middle of each cluster, in the order of the rows. */
  readonly medoids: Int32Array
  /** Cluster of each person: a position in `medoids`. */
  readonly clusters: Int32Array
  /** Mean distance of a person to the medoid of the own cluster. */
  readonly meanDistance: number
}

/**
 * Partitioning around medoids: starts from the persons that bring everyone closest (build), then exchanges a medoid
 * for another person as long as that brings people closer (swap). The same as `cluster::pam`, ties included.
 *
 * @param members - Persons behind each row; default 1 each.
 * @throws RangeError when the number of clusters is not a whole number from 1 to the number of rows, there is not one
 * number of members above 0 per row, or a distance is not a finite number of at least 0.
 *
 * Source: Kaufman and Rousseeuw (1990), Finding Groups in Data, doi 10.1002/9780470316801.
 *
 * @example
 * partitionAroundMedoids({ size: 3, values: Float64Array.of(1, 5, 4) }, 2).clusters // Int32Array [0, 0, 1]
 */
export function partitionAroundMedoids(
  distances: DistanceMatrix,
  count: number,
  members?: ArrayLike<number>,
): MedoidPartition {
  checkDistances(distances)
  const { size } = distances
  if (!Number.isInteger(count) || count < 1 || count > size)
    throw new RangeError('the number of clusters must be a whole number from 1 to the number of rows')
  const persons = membersOf(size, members)
  const rows = squareOf(distances)
  const isMedoid = build(rows, persons, count)
  swap(rows, persons, isMedoid)
  const medoids = Int32Array.from({ length: size }, (_, person) => person).filter((person) => isMedoid[person] === 1)
  const clusters = new Int32Array(size)
  let [sum, total] = [0, 0]
  for (let person = 0; person < size; person += 1) {
    let least = Number.POSITIVE_INFINITY
    medoids.forEach((medoid, cluster) => {
      const distance = rows[medoid * size + person]!
      if (distance < least) {
        least = distance
        clusters[person] = cluster
      }
    })
    sum += persons[person]! * least
    total += persons[person]!
  }
  return { medoids, clusters, meanDistance: sum / total }
}

function squareOf(distances: DistanceMatrix): Float64Array {
  const { size } = distances
  const rows = new Float64Array(size * size)
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1)
      rows[one * size + other] = rows[other * size + one] = distanceBetween(distances, one, other)
  return rows
}

/** One after the other the person who brings the others closest; of several as good the last. */
function build(rows: Float64Array, persons: Float64Array, count: number): Uint8Array {
  const size = persons.length
  const isMedoid = new Uint8Array(size)
  const largest = rows.reduce((most, distance) => Math.max(most, distance), 0)
  const closest = new Float64Array(size).fill(1.1 * largest + 1)
  for (let round = 0; round < count; round += 1) {
    let most = 0
    let best = -1
    for (let one = 0; one < size; one += 1) {
      if (isMedoid[one] === 1) continue
      let gain = 0
      for (let other = 0; other < size; other += 1) {
        const closer = closest[other]! - rows[one * size + other]!
        if (closer > 0) gain += persons[other]! * closer
      }
      if (gain >= most) {
        most = gain
        best = one
      }
    }
    isMedoid[best] = 1
    for (let other = 0; other < size; other += 1) closest[other] = Math.min(closest[other]!, rows[best * size + other]!)
  }
  return isMedoid
}

/** Exchanges the pair that brings everyone closest, until no exchange does. */
function swap(rows: Float64Array, persons: Float64Array, isMedoid: Uint8Array): void {
  const size = persons.length
  const closest = new Float64Array(size)
  const next = new Float64Array(size)
  for (;;) {
    const medoids = Int32Array.from({ length: size }, (_, person) => person).filter((person) => isMedoid[person] === 1)
    let total = 0
    for (let person = 0; person < size; person += 1) {
      let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (const medoid of medoids) {
        const distance = rows[medoid * size + person]!
        if (distance < first) {
          second = first
          first = distance
        } else if (distance < second) second = distance
      }
      closest[person] = first
      next[person] = second
      total += persons[person]! * first
    }
    let [best, out, into] = [1, -1, -1]
    for (let candidate = 0; candidate < size; candidate += 1) {
      if (isMedoid[candidate] === 1) continue
      for (const medoid of medoids) {
        const change = changeOf(rows, persons, closest, next, candidate * size, medoid * size)
        if (change < best) [best, out, into] = [change, medoid, candidate]
      }
    }
    if (!(best < -16 * Number.EPSILON * Math.abs(total))) return
    isMedoid[out] = 0
    isMedoid[into] = 1
  }
}

/** By how much the distances to the closest medoid grow when one medoid is exchanged for a candidate. */
function changeOf(
  rows: Float64Array,
  persons: Float64Array,
  closest: Float64Array,
  next: Float64Array,
  candidate: number,
  medoid: number,
): number {
  let change = 0
  for (let person = 0; person < persons.length; person += 1) {
    const toCandidate = rows[candidate + person]!
    const nearest = closest[person]!
    if (rows[medoid + person] === nearest) change += persons[person]! * (Math.min(next[person]!, toCandidate) - nearest)
    else if (toCandidate < nearest) change += persons[person]! * (toCandidate - nearest)
  }
  return change
}
