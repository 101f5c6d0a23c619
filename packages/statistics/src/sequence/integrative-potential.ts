import type { CodedSequences } from './coded-sequences.ts'
import { momentWeights } from './moment-weights.ts'

/**
 * Integrative potential of a state per person: the share of the known moments spent in it, in which later moments
 * weigh more (moment t, counted from 1, weighs t to the given power). 0 to 1; 1 is always there; NaN when no moment is
 * known. Unknown moments leave numerator and denominator. Equal to `TraMineR::seqintegr`.
 *
 * @param state - Position in the states.
 * @param power - 0 weighs every moment alike; default 1.
 *
 * Source: Brzinsky-Fay (2007), European Sociological Review 23(4), doi 10.1093/esr/jcm011; power: Ritschard (2023),
 * Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * integrativePotential(codeSequences([['benefit', 'benefit', 'work', 'work']], ['work', 'benefit']), 0)[0] // 0.7
 */
export function integrativePotential(
  { codes, persons, moments, lengths }: CodedSequences,
  state: number,
  power = 1,
): Float64Array {
  const result = new Float64Array(persons)
  const weights = momentWeights(moments, power)
  for (let person = 0; person < persons; person += 1) {
    let inside = 0
    let known = 0
    for (let moment = 0; moment < lengths[person]!; moment += 1) {
      const code = codes[person * moments + moment]!
      if (code < 0) continue
      known += weights[moment]!
      if (code === state) inside += weights[moment]!
    }
    result[person] = inside / known
  }
  return result
}
