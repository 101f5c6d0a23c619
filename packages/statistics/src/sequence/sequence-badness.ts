import type { CodedSequences } from './coded-sequences.ts'
import { integrativePotential } from './integrative-potential.ts'
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
  const result = new Float64Array(sequences.persons)
  costs.forEach((cost, state) => {
    const potential = integrativePotential(sequences, state, power)
    for (let person = 0; person < result.length; person += 1) result[person]! += cost * potential[person]!
  })
  return result
}
