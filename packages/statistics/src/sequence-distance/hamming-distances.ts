import { runItems, threadsFor } from '../parallel/run-items.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { type CodedSequences, checkSequences } from '../sequence/coded-sequences.ts'
import { distinctSequences } from '../sequence/distinct-sequences.ts'
import { comparedPerItem, compareMoments } from './compare-moments.ts'
import { type DistanceMatrix, roomForPairs } from './distance-matrix.ts'
import { costSize } from './edit-costs.ts'
import { expandDistances } from './expand-distances.ts'
import { constantMomentCosts, type MomentCosts, transitionRateMomentCosts } from './moment-costs.ts'

/** How distances moment by moment are computed. */
export interface HammingOptions {
  /** Over the length (`longest`) or over the largest distance possible; default `none`. */
  readonly normalisation?: 'none' | 'longest' | 'largest-distance'
  /** Threads to use; default one for little work, else all. The result is the same whatever their number. */
  readonly threads?: number | undefined
}

/**
 * Hamming distances between all persons: the costs of the moments at which they are in different states, added up;
 * without costs, the number of such moments. Only for sequences of one length. Equal to `TraMineR::seqdist` with method
 * `HAM`, and with costs per moment `DHD`.
 *
 * @throws EstimationFailure `statistics.unequalLengths`, `statistics.noPersons`, `statistics.noStates`,
 * `statistics.tooManySequences`.
 *
 * Source: Studer and Ritschard (2016), Journal of the Royal Statistical Society A 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * hammingDistances(codeSequences([['work', 'benefit'], ['benefit', 'work']])).values // Float64Array [2]
 */
export function hammingDistances(
  sequences: CodedSequences,
  costs: MomentCosts = constantMomentCosts(sequences),
  { normalisation = 'none', threads }: HammingOptions = {},
): DistanceMatrix {
  checkSequences(sequences)
  const { moments, codes } = sequences
  const length = sequences.lengths[0]!
  if (sequences.lengths.some((other) => other !== length))
    throw new EstimationFailure('statistics.unequalLengths', {
      nl: 'Deze afstand vergelijkt maand met maand, en niet iedereen is even lang gevolgd.',
      en: 'This distance compares moment with moment, and not everyone was followed equally long.',
    })
  const { size, substitution } = costs
  if (size !== costSize(sequences) || substitution.length !== moments * size * size)
    throw new RangeError('there must be costs for every moment')
  const distinct = distinctSequences(sequences)
  const count = distinct.first.length
  const states = new Int32Array(count * moments)
  distinct.first.forEach((person, one) => {
    for (let moment = 0; moment < moments; moment += 1) {
      const code = codes[person * moments + moment]!
      states[one * moments + moment] = moment * size + (code < 0 ? size - 1 : code)
    }
  })
  const divisors = { none: 1, longest: length, 'largest-distance': largestDistance(costs) }
  const pairs = roomForPairs(count)
  const used = threadsFor(pairs.length * moments * 1.5e-9, threads)
  const distances = used > 1 ? new Float64Array(new SharedArrayBuffer(pairs.byteLength)) : pairs
  const divisor = divisors[normalisation] || 1
  const input = { count, moments, states, size, substitution, divisor, distances }
  runItems(compareMoments, input, Math.ceil(count / comparedPerItem), used)
  return expandDistances({ size: count, values: distances }, distinct)
}

/**
 * Dynamic Hamming distances: {@link hammingDistances} with the costs of {@link transitionRateMomentCosts}, so that what
 * counts as a large difference depends on what is usual at that moment.
 *
 * @throws EstimationFailure as {@link hammingDistances}.
 *
 * Source: Lesnard (2010), Sociological Methods & Research 38(3), doi 10.1177/0049124110362526.
 *
 * @example
 * dynamicHammingDistances(codeSequences([['a', 'b'], ['a', 'a']])).values // Float64Array [3]
 */
export function dynamicHammingDistances(
  sequences: CodedSequences,
  { weights, ...options }: HammingOptions & { readonly weights?: ArrayLike<number> } = {},
): DistanceMatrix {
  return hammingDistances(sequences, transitionRateMomentCosts(sequences, weights), options)
}

function largestDistance({ size, substitution }: MomentCosts): number {
  let sum = 0
  for (let from = 0; from < substitution.length; from += size * size)
    sum += substitution.subarray(from, from + size * size).reduce((most, cost) => Math.max(most, cost), 0)
  return sum
}
