import type { DistinctSequences } from '../sequence/distinct-sequences.ts'
import { type DistanceMatrix, pairPosition, roomForPairs } from './distance-matrix.ts'

/** Distances between persons from those between different sequences; persons with the same sequence are at 0. */
export function expandDistances(between: DistanceMatrix, { group }: DistinctSequences): DistanceMatrix {
  const persons = group.length
  if (persons === between.size) return between
  const values = roomForPairs(persons)
  let at = 0
  for (let one = 0; one < persons; one += 1) {
    const mine = group[one]!
    for (let other = one + 1; other < persons; other += 1) {
      const theirs = group[other]!
      if (mine !== theirs)
        values[at] = between.values[pairPosition(between.size, Math.min(mine, theirs), Math.max(mine, theirs))]!
      at += 1
    }
  }
  return { size: persons, values }
}
