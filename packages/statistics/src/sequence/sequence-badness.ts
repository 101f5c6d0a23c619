import type { CodedSequences } from './coded-sequences.ts'
import { momentWeights } from './moment-weights.ts'
import { stateCosts } from './state-costs.ts'

/**
 * Badness per person: the costs of the states weighed with how much of the (later weighing more) time was spent in
 * them. 0 always in the best state, 1 always in the worst; NaN when no moment is known. Equal to `TraMineR::seqibad`.
 *
 * @param order - The states, the best first.
 * @throws RangeError as {@link stateCosts}.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * sequenceBadness(codeSequences([['benefit', 'work', 'work']]), ['work', 'benefit'])[0] // 0.16666666666666666
 */
export function sequenceBadness(sequences: CodedSequences, order: readonly string[], power = 1): Float64Array {
  const { costs } = stateCosts(sequences.states, order)
  const { codes, persons, moments, lengths } = sequences
  const weights = momentWeights(moments, power)
  const result = new Float64Array(persons)
  const inside = new Float64Array(costs.length)
  for (let person = 0; person < persons; person += 1) {
    inside.fill(0)
    let known = 0
    for (let moment = 0; moment < lengths[person]!; moment += 1) {
      const code = codes[person * moments + moment]!
      if (code < 0) continue
      known += weights[moment]!
      inside[code]! += weights[moment]!
    }
    for (let state = 0; state < costs.length; state += 1) result[person]! += costs[state]! * (inside[state]! / known)
  }
  return result
}
