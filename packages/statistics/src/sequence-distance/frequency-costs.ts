import { checkWeights } from '../sequence/check-weights.ts'
import type { CodedSequences } from '../sequence/coded-sequences.ts'
import { checkedCosts, costSize, type EditCosts } from './edit-costs.ts'

/**
 * Costs from how rare states are: inserting or deleting a state costs 1 over its share of all moments (or the logarithm
 * of 2 / (1 + share)), and a substitution the sum of both. Equal to `TraMineR::seqcost` with methods `INDELS` and
 * `INDELSLOG`, which count moments after the end of a sequence in the denominator; a state that never occurs counts as
 * share 1.
 *
 * Source: Studer and Ritschard (2016), Journal of the Royal Statistical Society A 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * frequencyCosts(codeSequences([['work', 'work', 'work', 'benefit']], ['work', 'benefit'])).indels // Float64Array [1.3333333333333333, 4]
 */
export function frequencyCosts(
  sequences: CodedSequences,
  { weights, logarithm = false }: { weights?: ArrayLike<number> | undefined; logarithm?: boolean } = {},
): EditCosts {
  checkWeights(weights, sequences.persons)
  const { codes, persons, moments, lengths } = sequences
  const size = costSize(sequences)
  const shares = new Float64Array(size)
  let total = 0
  for (let person = 0; person < persons; person += 1) {
    const weight = weights === undefined ? 1 : weights[person]!
    total += weight * moments
    for (let moment = 0; moment < lengths[person]!; moment += 1) {
      const code = codes[person * moments + moment]!
      shares[code < 0 ? size - 1 : code]! += weight
    }
  }
  const indels = shares.map((count) => {
    const share = count > 0 ? count / total : 1
    return logarithm ? Math.log(2 / (1 + share)) : 1 / share
  })
  const substitution = new Float64Array(size * size)
  for (let at = 0; at < substitution.length; at += 1) {
    const [from, to] = [Math.floor(at / size), at % size]
    substitution[at] = from === to ? 0 : indels[from]! + indels[to]!
  }
  return checkedCosts({ size, substitution, indels })
}
