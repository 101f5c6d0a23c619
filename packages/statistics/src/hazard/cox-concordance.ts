import { ascendingOrder } from './ascending-order.ts'
import { clusterTotals } from './cluster-totals.ts'
import type { CoxFit } from './fit-cox.ts'
import type { RiskSets } from './risk-sets.ts'
import { WeightTree } from './weight-tree.ts'

/** How often the person with the higher predicted hazard had the event first. */
export interface Concordance {
  /** 0.5 says nothing, 1 predicts the order perfectly; equal predictions count half. */
  readonly estimate: number
  /** By the influence of each row, or of each cluster. */
  readonly stdError: number
}

/**
 * Concordance of a Cox model with its data (Harrell's C): among pairs of which is known who had the event first, the
 * share in which that one had the higher predicted hazard. Pairs are formed within strata only; someone censored at
 * the time of an event outlived it. Null when there is no such pair. Equal to `survival::concordance(fit)`.
 *
 * Source: Harrell, Lee and Mark (1996), Statistics in Medicine 15, 361-387,
 * doi 10.1002/(SICI)1097-0258(19960229)15:4<361::AID-SIM168>3.0.CO;2-4.
 *
 * @example
 * coxConcordance(fit)?.estimate // between 0 and 1
 */
export function coxConcordance({ sets, coefficients }: CoxFit, clusters?: Int32Array): Concordance | null {
  const { order, weights } = sets
  const { right, wrong, equal } = countPairs(sets, ranks(sets, coefficients))
  let pairs = 0
  let lead = 0
  for (let position = 0; position < order.length; position += 1) {
    pairs += (weights[position]! * (right[position]! + wrong[position]! + equal[position]!)) / 2
    lead += (weights[position]! * (right[position]! - wrong[position]!)) / 2
  }
  if (!(pairs > 0)) return null
  const difference = lead / pairs
  const influences = Float64Array.from(order, (_, position) => {
    const own = right[position]! + wrong[position]! + equal[position]!
    return (weights[position]! * (right[position]! - wrong[position]! - difference * own)) / pairs
  })
  const [totals] = clusterTotals(influences, 1, clusters, order)
  const variance = totals.reduce((sum, value) => sum + value * value, 0) / 4
  return { estimate: (difference + 1) / 2, stdError: Math.sqrt(variance) }
}

/** Rank of each position's predictor, equal predictors sharing one, from 0. */
function ranks({ values, width, order, scales }: RiskSets, coefficients: Float64Array): Int32Array {
  const predictors = new Float64Array(order.length)
  for (let position = 0; position < predictors.length; position += 1)
    for (let index = 0; index < width; index += 1)
      predictors[position]! += values[position * width + index]! * coefficients[index]! * scales[index]!
  const lowest = predictors.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const ascending = ascendingOrder(predictors.map((value) => value - lowest))
  const result = new Int32Array(order.length)
  for (let index = 1, rank = 0; index < ascending.length; index += 1) {
    if (predictors[ascending[index]!] !== predictors[ascending[index - 1]!]) rank += 1
    result[ascending[index]!] = rank
  }
  return result
}

/** Weight of the others with whom each position forms a pair in the right, the wrong or an equal order. */
function countPairs(sets: RiskSets, rank: Int32Array) {
  const { weights, events, groupStarts, groupStrata, deaths, entrants, order } = sets
  const length = order.length
  const [right, wrong, equal] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)]
  const size = rank.reduce((most, value) => Math.max(most, value), 0) + 1
  const atRisk = new WeightTree(size)
  const gone = new WeightTree(size)
  /** Pairs of a position with the earlier events now counted, as the one who outlived them. */
  const outlived = (position: number, sign: number) => {
    const lower = gone.below(rank[position]!)
    const same = gone.at(rank[position]!)
    right[position]! += sign * (gone.total - lower - same)
    wrong[position]! += sign * lower
    equal[position]! += sign * same
  }
  const finish = (group: number) => {
    let last = group
    while (groupStrata[last + 1] === groupStrata[group]) last += 1
    for (let position = groupStarts[group]!; position < groupStarts[last + 1]!; position += 1)
      if (left[position] === 0) outlived(position, 1)
    const used = rank.subarray(groupStarts[group], groupStarts[last + 1])
    atRisk.clear(used)
    gone.clear(used)
  }
  const left = new Uint8Array(length)
  for (let group = deaths.length - 1; group >= 0; group -= 1) {
    const [start, end] = [groupStarts[group]!, groupStarts[group + 1]!]
    for (let position = start; position < end; position += 1) {
      if (events[position] === 1) continue
      outlived(position, -1)
      atRisk.add(rank[position]!, weights[position]!)
    }
    for (let position = start; position < end; position += 1) {
      if (events[position] === 0) continue
      const lower = atRisk.below(rank[position]!)
      const same = atRisk.at(rank[position]!)
      right[position]! += lower
      wrong[position]! += atRisk.total - lower - same
      equal[position]! += same
    }
    for (let position = start; position < end; position += 1)
      if (events[position] === 1) gone.add(rank[position]!, weights[position]!)
    for (let position = start; position < end; position += 1) {
      if (events[position] === 0) continue
      outlived(position, -1)
      atRisk.add(rank[position]!, weights[position]!)
    }
    if (entrants)
      for (let index = entrants.starts[group]!; index < entrants.starts[group + 1]!; index += 1) {
        const position = entrants.positions[index]!
        outlived(position, 1)
        left[position] = 1
        atRisk.add(rank[position]!, -weights[position]!)
      }
    if (group === 0 || groupStrata[group - 1] !== groupStrata[group]) finish(group)
  }
  return { right, wrong, equal }
}
