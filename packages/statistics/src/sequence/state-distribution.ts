import { type StateSequence, statePositions } from './state-sequence.ts'

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
 * @throws RangeError as {@link statePositions}.
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
  const positions = statePositions(sequences, states, weights)
  const length = sequences.reduce((longest, sequence) => Math.max(longest, sequence.length), 0)
  return Array.from({ length }, (_, time) => {
    const counts = new Array<number>(states.length).fill(0)
    sequences.forEach((sequence, person) => {
      const state = sequence[time] ?? null
      if (state !== null) counts[positions.get(state)!]! += weights?.[person] ?? 1
    })
    const n = counts.reduce((sum, count) => sum + count, 0)
    const shares = n > 0 ? counts.map((count) => count / n) : null
    return { time, n, counts, shares, entropy: shares && normalisedEntropy(shares) }
  })
}

function normalisedEntropy(shares: readonly number[]): number {
  if (shares.length < 2) return 0
  const entropy = shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0)
  return entropy / Math.log(shares.length)
}
