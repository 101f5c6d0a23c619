import { type RandomStream, randomStream } from '../random/random-stream.ts'
import { type DistanceMatrix, pairPosition } from '../sequence-distance/distance-matrix.ts'
import type { GroupDiscrepancy } from './group-discrepancy.ts'

/** How often chance alone does as well as the groups. */
export interface PermutedDiscrepancy {
  /** Share of the permutations, the observed one included, with a share between groups at least as large. */
  readonly pValue: number
  readonly permutations: number
}

/**
 * Permutation test of a {@link groupDiscrepancy}: persons are put into groups of the same sizes at random, over and
 * over again. The observed grouping counts as one of them, so that p is never 0.
 *
 * @param observed - Of the same distances, without weights.
 * @param seed - Each permutation has a stream of its own from this seed.
 *
 * Source: Studer, Ritschard, Gabadinho and Müller (2011), Sociological Methods & Research 40(3),
 * doi 10.1177/0049124111415372; the observed one included: Phipson and Smyth (2010), Statistical Applications in
 * Genetics and Molecular Biology 9(1), doi 10.2202/1544-6115.1585.
 *
 * @example
 * permutedDiscrepancy(distances, groupDiscrepancy(distances, groups), 999, 1).pValue // 0.001 at the least
 */
export function permutedDiscrepancy(
  distances: DistanceMatrix,
  observed: GroupDiscrepancy,
  permutations: number,
  seed: number,
): PermutedDiscrepancy {
  if (!Number.isInteger(permutations) || permutations < 1)
    throw new RangeError('the number of permutations must be a whole number of at least 1')
  const sizes = observed.groups.map(({ n }) => n)
  const limit = (1 - observed.pseudoR2) * observed.total.discrepancy * observed.total.n * (1 + 1e-12)
  let asLarge = 1
  for (const stream of randomStream(seed).split(permutations)) {
    const members = shuffled(distances.size, stream)
    let within = 0
    let from = 0
    for (const size of sizes) {
      within += discrepancyWithin(distances, members.subarray(from, from + size).sort())
      from += size
    }
    if (within <= limit) asLarge += 1
  }
  return { pValue: asLarge / (permutations + 1), permutations }
}

function discrepancyWithin({ size, values }: DistanceMatrix, members: Int32Array): number {
  let sum = 0
  for (let low = 0; low < members.length; low += 1) {
    const from = pairPosition(size, members[low]!, 0)
    for (let high = low + 1; high < members.length; high += 1) sum += values[from + members[high]!]!
  }
  return sum / members.length
}

function shuffled(size: number, stream: RandomStream): Int32Array {
  const order = Int32Array.from({ length: size }, (_, person) => person)
  for (let left = size - 1; left > 0; left -= 1) {
    const other = stream.integer(0, left)
    const person = order[left]!
    order[left] = order[other]!
    order[other] = person
  }
  return order
}
