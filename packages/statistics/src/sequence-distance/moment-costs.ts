import type { CodedSequences } from '../sequence/coded-sequences.ts'
import { transitionCounts } from '../sequence/transition-counts.ts'
import { transitionShares } from '../sequence/transition-shares.ts'
import { costSize, hasGaps } from './edit-costs.ts'

/** Substitution costs for each moment apart. */
export interface MomentCosts {
  readonly size: number
  /** Cost of state s for state r at moment t, at (t * size + r) * size + s. */
  readonly substitution: Float64Array
}

/**
 * The same cost for every pair of different states at every moment; a gap is a state of its own.
 *
 * @example
 * constantMomentCosts(codeSequences([['work'], ['benefit']])).substitution // Float64Array [0, 1, 1, 0]
 */
export function constantMomentCosts(sequences: CodedSequences, cost = 1): MomentCosts {
  const size = costSize(sequences)
  const substitution = new Float64Array(sequences.moments * size * size).fill(cost)
  for (let at = 0; at < substitution.length; at += 1)
    if (Math.floor(at / size) % size === at % size) substitution[at] = 0
  return { size, substitution }
}

/**
 * Costs per moment from how often people move between two states just before and just after it: 4 less the four rates,
 * where the first and the last moment count their one side double; never below 0. A gap costs 4. Equal to
 * `TraMineR::seqcost` with method `TRATE` and `time.varying`.
 *
 * Source: Lesnard (2010), Sociological Methods & Research 38(3), doi 10.1177/0049124110362526.
 *
 * @example
 * transitionRateMomentCosts(codeSequences([['a', 'b'], ['a', 'a']])).substitution // Float64Array [0, 3, 3, 0, 0, 3, 3, 0]
 */
export function transitionRateMomentCosts(sequences: CodedSequences, weights?: ArrayLike<number>): MomentCosts {
  const size = costSize(sequences)
  const gapState = hasGaps(sequences)
  const { moments } = sequences
  const rates = transitionShares(transitionCounts(sequences, { weights, gapState, perMoment: true }), size)
  const substitution = new Float64Array(moments * size * size)
  const both = (moment: number, one: number, other: number) =>
    rates[(moment * size + one) * size + other]! + rates[(moment * size + other) * size + one]!
  for (let moment = 0; moment < moments; moment += 1) {
    for (let one = 0; one < size; one += 1) {
      for (let other = one + 1; other < size; other += 1) {
        const before = moment > 0 ? both(moment - 1, one, other) : null
        const after = moment < moments - 1 ? both(moment, one, other) : null
        const moved = before === null || after === null ? 2 * (before ?? after ?? 0) : before + after
        const cost = gapState && other === size - 1 ? 4 : Math.max(0, 4 - moved)
        substitution[(moment * size + one) * size + other] = cost
        substitution[(moment * size + other) * size + one] = cost
      }
    }
  }
  return { size, substitution }
}
