import type { CodedSequences } from '../sequence/coded-sequences.ts'
import { transitionCounts } from '../sequence/transition-counts.ts'
import { transitionShares } from '../sequence/transition-shares.ts'
import { checkedCosts, costSize, type EditCosts, hasGaps } from './edit-costs.ts'
import type { DataCostOptions } from './transition-rate-costs.ts'

/**
 * Substitution costs from where states lead: the chi-squared distance between the rates of moving from each, so that
 * states with the same future are alike. A gap costs 2. Equal to `TraMineR::seqcost` with method `FUTURE`.
 *
 * @throws RangeError when the indel is below 0 or not finite.
 *
 * Source: Studer and Ritschard (2016), Journal of the Royal Statistical Society A 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * sharedFutureCosts(codeSequences([['a', 'a', 'b', 'b']])).substitution[1] // 1.1547005383792515
 */
export function sharedFutureCosts(sequences: CodedSequences, { weights, indel }: DataCostOptions = {}): EditCosts {
  const size = costSize(sequences)
  const gapState = hasGaps(sequences)
  const rates = transitionShares(transitionCounts(sequences, { weights, gapState }), size)
  const sums = new Float64Array(size)
  for (let at = 0; at < rates.length; at += 1) sums[at % size]! += rates[at]!
  const substitution = new Float64Array(size * size)
  let dearest = 0
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      let squares = 0
      for (let to = 0; to < size; to += 1)
        if (sums[to]! > 0) squares += (rates[one * size + to]! - rates[other * size + to]!) ** 2 / sums[to]!
      const cost = Math.sqrt(squares)
      dearest = Math.max(dearest, cost)
      const charged = gapState && other === size - 1 ? 2 : cost
      substitution[one * size + other] = charged
      substitution[other * size + one] = charged
    }
  }
  return checkedCosts({ size, substitution, indels: new Float64Array(size).fill(indel ?? dearest / 2) })
}
