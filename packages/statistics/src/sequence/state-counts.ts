import { checkWeights } from './check-weights.ts'
import type { CodedSequences } from './coded-sequences.ts'

/** Persons (sum of weights) in each state at each moment: moment t and state s at t * states + s. */
export function stateCounts(
  { codes, persons, moments, states }: CodedSequences,
  weights?: ArrayLike<number>,
): Float64Array {
  checkWeights(weights, persons)
  const size = states.length
  const counts = new Float64Array(moments * size)
  for (let person = 0; person < persons; person += 1) {
    const weight = weights === undefined ? 1 : weights[person]!
    const from = person * moments
    for (let moment = 0; moment < moments; moment += 1) {
      const code = codes[from + moment]!
      if (code >= 0) counts[moment * size + code]! += weight
    }
  }
  return counts
}
