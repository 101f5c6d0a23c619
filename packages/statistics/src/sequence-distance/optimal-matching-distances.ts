import { runItems, threadsFor } from '../parallel/run-items.ts'
import { type CodedSequences, checkSequences } from '../sequence/coded-sequences.ts'
import { distinctSequences } from '../sequence/distinct-sequences.ts'
import { type AlignBatchesInput, alignBatches, sequencesPerItem } from './align-batches.ts'
import { alignmentGains } from './alignment-gains.ts'
import { type DistanceMatrix, roomForPairs } from './distance-matrix.ts'
import { checkedCosts, constantCosts, costSize, type EditCosts } from './edit-costs.ts'
import { expandDistances } from './expand-distances.ts'
import type { Normalisation } from './normalise-distance.ts'
import { readingOrder } from './reading-order.ts'

/** How distances are computed. */
export interface DistanceOptions {
  /** Default `none`. */
  readonly normalisation?: Normalisation
  /** Threads to use; default one for little work, else all. The result is the same whatever their number. */
  readonly threads?: number | undefined
  /** `plain` leaves out the vector instructions of the processor, for checking; default `vectors`. */
  readonly arithmetic?: 'vectors' | 'plain'
}

/**
 * Optimal matching distances between all persons: the least cost of turning one sequence into the other by
 * inserting, deleting and substituting states. A gap counts as a state of its own; lengths may differ. Equal to
 * `TraMineR::seqdist` with method `OM`.
 *
 * @throws RangeError for costs below 0, or of other states than those of the sequences.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.noStates`, `statistics.tooManySequences`.
 *
 * Source: Studer and Ritschard (2016), Journal of the Royal Statistical Society A 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * const sequences = codeSequences([['work', 'benefit'], ['work', 'work', 'benefit'], ['benefit', 'benefit']])
 * optimalMatchingDistances(sequences, constantCosts(sequences)).values // Float64Array [1, 2, 3]
 */
export function optimalMatchingDistances(
  sequences: CodedSequences,
  costs: EditCosts,
  { normalisation = 'none', threads, arithmetic = 'vectors' }: DistanceOptions = {},
): DistanceMatrix {
  checkSequences(sequences)
  checkedCosts(costs)
  if (costs.size !== costSize(sequences)) throw new RangeError('there must be costs for the states of these sequences')
  const { moments, codes } = sequences
  const distinct = distinctSequences(sequences)
  const count = distinct.first.length
  const { size, gains, unit } = alignmentGains(costs)
  const given = new Uint16Array(count * moments).fill(size - 1)
  distinct.first.forEach((person, one) => {
    for (let moment = 0; moment < sequences.lengths[person]!; moment += 1) {
      const code = codes[person * moments + moment]!
      given[one * moments + moment] = code < 0 ? costs.size - 1 : code
    }
  })
  const givenLengths = distinct.first.map((person) => sequences.lengths[person]!)
  const { places, states, lengths, shared } = readingOrder(given, givenLengths, moments)
  const totals = new Float64Array(count)
  for (let at = 0; at < states.length; at += 1)
    if (states[at]! < size - 1) totals[Math.floor(at / moments)]! += costs.indels[states[at]!]!
  const dearestIndel = costs.indels.reduce((most, cost) => Math.max(most, cost), 0)
  const dearest = costs.substitution.reduce((most, cost) => Math.max(most, cost), 0)
  const pairs = roomForPairs(count)
  const secondsPerCell = unit === null ? 4e-10 : 5e-11
  const used = threadsFor(pairs.length * moments * moments * secondsPerCell, threads)
  const distances = used > 1 ? new Float64Array(new SharedArrayBuffer(pairs.byteLength)) : pairs
  const input: AlignBatchesInput = {
    ...{ count, moments, states, lengths, size, gains, unit: unit ?? 1, whole: unit !== null },
    ...{ places, shared, totals, dearestIndel },
    dearestSubstitution: normalisation === 'yujian-bo' ? 2 * dearestIndel : Math.min(dearest, 2 * dearestIndel),
    ...{ normalisation, plain: arithmetic === 'plain', distances },
  }
  runItems(alignBatches, input, Math.ceil(count / sequencesPerItem), used)
  return expandDistances({ size: count, values: distances }, distinct)
}

/**
 * Distances by the longest common subsequence: how many moments two sequences together have outside the longest row
 * of states that both go through in the same order. Equal to `TraMineR::seqdist` with method `LCS`.
 *
 * @throws EstimationFailure `statistics.noPersons`, `statistics.noStates`, `statistics.tooManySequences`.
 *
 * Source: Elzinga (2008), as described in Studer and Ritschard (2016), Journal of the Royal Statistical Society A
 * 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * commonSubsequenceDistances(codeSequences([['work', 'benefit'], ['benefit', 'work']])).values // Float64Array [2]
 */
export function commonSubsequenceDistances(sequences: CodedSequences, options: DistanceOptions = {}): DistanceMatrix {
  return optimalMatchingDistances(sequences, constantCosts(sequences, 2, 1), options)
}
