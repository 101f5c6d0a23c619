import type { CodedSequences } from '../sequence/coded-sequences.ts'
import { transitionCounts } from '../sequence/transition-counts.ts'
import { transitionShares } from '../sequence/transition-shares.ts'
import { checkedCosts, costSize, type EditCosts, hasGaps } from './edit-costs.ts'

/** How costs follow from the data. */
export interface DataCostOptions {
  /** One per person; default 1 each. */
  readonly weights?: ArrayLike<number> | undefined
  /** Of inserting or deleting any state; default half the dearest substitution. */
  readonly indel?: number | undefined
}

/**
 * Substitution costs from how often people move between two states: 2 less the rates of both moves, so that states
 * between which people often move are alike. They differ between data sets: compute them on everyone together. A gap
 * costs 2. Equal to `TraMineR::seqcost` with method `TRATE`.
 *
 * @throws RangeError when the indel is below 0 or not finite.
 *
 * Source: Studer and Ritschard (2016), Journal of the Royal Statistical Society A 179(2), doi 10.1111/rssa.12125.
 *
 * @example
 * transitionRateCosts(codeSequences([['work', 'work', 'benefit']])).substitution // Float64Array [0, 1.5, 1.5, 0]
 */
export function transitionRateCosts(sequences: CodedSequences, { weights, indel }: DataCostOptions = {}): EditCosts {
  const size = costSize(sequences)
  const gapState = hasGaps(sequences)
  const rates = transitionShares(transitionCounts(sequences, { weights, gapState }), size)
  const substitution = new Float64Array(size * size)
  for (let from = 0; from < size; from += 1) {
    for (let to = from + 1; to < size; to += 1) {
      const cost = gapState && to === size - 1 ? 2 : 2 - rates[from * size + to]! - rates[to * size + from]!
      substitution[from * size + to] = cost
      substitution[to * size + from] = cost
    }
  }
  const dearest = substitution.reduce((most, cost) => Math.max(most, cost), 0)
  return checkedCosts({ size, substitution, indels: new Float64Array(size).fill(indel ?? dearest / 2) })
}
