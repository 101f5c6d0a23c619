import type { ItemJob } from '../parallel/run-items.ts'
import { type AlignmentInput, plainAlignment } from './alignment.ts'
import { pairPosition } from './distance-matrix.ts'
import { type Normalisation, normalisers } from './normalise-distance.ts'
import { simdAlignment } from './simd-alignment.ts'

/** All that is needed for the distances between different sequences by aligning them. */
export interface AlignBatchesInput extends AlignmentInput {
  /** What a gain of 1 is worth. */
  readonly unit: number
  /** Whether all gains are whole numbers of the unit. */
  readonly whole: boolean
  /** Leading states that each sequence has in common with the one before it. */
  readonly shared: Int32Array
  /** Place of each sequence among those whose distances are asked for. */
  readonly places: Int32Array
  /** Cost of inserting all of a sequence. */
  readonly totals: Float64Array
  /** Dearest substitution, and insertion, that count in the largest distance possible. */
  readonly dearestSubstitution: number
  readonly dearestIndel: number
  readonly normalisation: Normalisation
  /** Use plain numbers although vectors are there. */
  readonly plain: boolean
  /** Distances, lower triangle column by column, in shared memory. */
  readonly distances: Float64Array
}

/** Sequences per item. */
export const sequencesPerItem = 32

/** Aligns the sequences of one item with all that come after each of them. */
export function prepare(input: AlignBatchesInput): (item: number) => void {
  const { count, lengths, unit, shared, places, totals, distances } = input
  const alignment = (input.plain ? null : simdAlignment(input, input.whole)) ?? plainAlignment(input)
  const normalise = normalisers[input.normalisation]
  return (item) => {
    const end = Math.min(count, (item + 1) * sequencesPerItem)
    for (let first = item * sequencesPerItem; first < end; first += alignment.batch) {
      alignment.load(first)
      const last = Math.min(count, first + alignment.batch) - 1
      for (let other = first + 1; other < count; other += 1) {
        const gains = alignment.gainsWith(other, other === first + 1 ? 0 : shared[other]!)
        for (let one = first; one <= last && one < other; one += 1) {
          const raw = Math.max(0, totals[one]! + totals[other]! - unit * gains[one - first]!)
          const shorter = Math.min(lengths[one]!, lengths[other]!)
          const longer = Math.max(lengths[one]!, lengths[other]!)
          const largest = (longer - shorter) * input.dearestIndel + shorter * input.dearestSubstitution
          const [low, high] =
            places[one]! < places[other]! ? [places[one]!, places[other]!] : [places[other]!, places[one]!]
          distances[pairPosition(count, low, high)] =
            raw === 0 ? 0 : normalise(raw, largest, lengths[one]!, lengths[other]!)
        }
      }
    }
  }
}

export const alignBatches: ItemJob<AlignBatchesInput> = { module: import.meta.url, prepare }
