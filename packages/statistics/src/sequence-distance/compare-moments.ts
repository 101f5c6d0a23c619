import type { ItemJob } from '../parallel/run-items.ts'
import { pairPosition } from './distance-matrix.ts'

/** All that is needed to add up costs moment by moment. */
export interface CompareMomentsInput {
  readonly count: number
  readonly moments: number
  /** State s of sequence i at moment t as t * size + s, at i * moments + t. */
  readonly states: Int32Array
  readonly size: number
  readonly substitution: Float64Array
  /** What each distance is divided by. */
  readonly divisor: number
  /** Distances, lower triangle column by column, in shared memory. */
  readonly distances: Float64Array
}

/** Sequences per item. */
export const comparedPerItem = 32

/** Compares the sequences of one item with all that come after each of them. */
export function prepare(input: CompareMomentsInput): (item: number) => void {
  const { count, moments, states, size, substitution, divisor, distances } = input
  const costs = new Float64Array(moments * size)
  return (item) => {
    for (let one = item * comparedPerItem; one < Math.min(count, (item + 1) * comparedPerItem); one += 1) {
      for (let moment = 0; moment < moments; moment += 1) {
        const from = states[one * moments + moment]! * size
        costs.set(substitution.subarray(from, from + size), moment * size)
      }
      let pair = pairPosition(count, one, one + 1)
      for (let other = one + 1; other < count; other += 1) {
        let [sum, odd] = [0, 0]
        const from = other * moments
        for (let moment = 1; moment < moments; moment += 2) {
          sum += costs[states[from + moment - 1]!]!
          odd += costs[states[from + moment]!]!
        }
        if (moments % 2 === 1) sum += costs[states[from + moments - 1]!]!
        distances[pair] = (sum + odd) / divisor
        pair += 1
      }
    }
  }
}

export const compareMoments: ItemJob<CompareMomentsInput> = { module: import.meta.url, prepare }
