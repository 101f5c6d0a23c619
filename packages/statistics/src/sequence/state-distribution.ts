import { type CodedSequences, codeSequences } from './coded-sequences.ts'
import { stateCounts } from './state-counts.ts'
import type { StateSequence } from './state-sequence.ts'

/** Who is where at one time. */
export interface StateDistributionAtTime {
  /** Position in the sequence, from 0. */
  readonly time: number
  /** Persons (sum of weights) whose state is known at this time. */
  readonly n: number
  /** Persons (sum of weights) in each state, in the order of the states. */
  readonly counts: readonly number[]
  /** Share in each state among those known, adding up to 1; null when nobody's state is known. */
  readonly shares: readonly number[] | null
  /** Shannon entropy over its largest value, 0 (all in one state) to 1 (evenly spread); null when nobody is known. */
  readonly entropy: number | null
}

/**
 * Distribution over the states at each time, as long as the longest sequence. Unknown states (gaps and what lies beyond
 * the end of a sequence) are left out of that time's denominator, which is why n stands beside it. Equal to
 * `TraMineR::seqstatd`.
 *
 * @param weights - One per sequence; default 1 each.
 * @throws RangeError when a state occurs twice in the list, a sequence has a state that is not in it, or there is not
 * one weight per sequence.
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeWeights`, `statistics.noWeight`.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * stateDistribution([['work', 'work'], ['benefit', 'work']], ['work', 'benefit'])[0].shares // [0.5, 0.5]
 */
export function stateDistribution(
  sequences: readonly StateSequence[],
  states: readonly string[],
  weights?: ArrayLike<number>,
): StateDistributionAtTime[] {
  return distributionOverMoments(codeSequences(sequences, states), weights)
}

/**
 * {@link stateDistribution} of sequences that are coded already, at every moment that could be observed.
 *
 * @example
 * distributionOverMoments(codeSequences([['work'], ['benefit']]))[0].entropy // 1
 */
export function distributionOverMoments(
  sequences: CodedSequences,
  weights?: ArrayLike<number>,
): StateDistributionAtTime[] {
  const counts = stateCounts(sequences, weights)
  const size = sequences.states.length
  return Array.from({ length: sequences.moments }, (_, time) => {
    const atTime = Array.from(counts.subarray(time * size, (time + 1) * size))
    const n = atTime.reduce((sum, count) => sum + count, 0)
    const shares = n > 0 ? atTime.map((count) => count / n) : null
    return { time, n, counts: atTime, shares, entropy: shares && normalisedEntropy(shares) }
  })
}

function normalisedEntropy(shares: readonly number[]): number {
  if (shares.length < 2) return 0
  const entropy = shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0)
  return entropy / Math.log(shares.length)
}
