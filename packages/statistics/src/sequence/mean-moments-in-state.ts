import type { CodedSequences } from './coded-sequences.ts'
import { stateCounts } from './state-counts.ts'

/**
 * Mean number of known moments that people spend in each state, in the order of the states; who is never known counts
 * with 0. Equal to `TraMineR::seqmeant`.
 *
 * @param weights - One per person; default 1 each.
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeWeights`, `statistics.noWeight`.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * meanMomentsInState(codeSequences([['work', 'work'], ['benefit', 'work']])) // Float64Array [0.5, 1.5]
 */
export function meanMomentsInState(sequences: CodedSequences, weights?: ArrayLike<number>): Float64Array {
  const size = sequences.states.length
  const counts = stateCounts(sequences, weights)
  const result = new Float64Array(size)
  for (let at = 0; at < counts.length; at += 1) result[at % size]! += counts[at]!
  let total = sequences.persons
  if (weights !== undefined) {
    total = 0
    for (let person = 0; person < weights.length; person += 1) total += weights[person]!
  }
  return result.map((time) => time / total)
}
