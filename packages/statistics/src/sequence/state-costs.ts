/** How bad each state is, from the order in which someone puts them. */
export interface StateCosts {
  /** 0 for the best to 1 for the worst, in equal steps; a state that was not ranked has the mean. */
  readonly costs: Float64Array
  /** Place in the order, 0 the best; -1 when not ranked. */
  readonly ranks: Int32Array
}

/**
 * Costs of states from their order, the best first. The order is a value judgement: whoever reports a number that
 * rests on it must report the order too. States left out of the order are neither better nor worse than others. Equal
 * to `TraMineR::seqprecstart`.
 *
 * @throws RangeError when a state is ranked twice or is not one of the states.
 *
 * Source: Ritschard (2023), Sociological Methods & Research 52(4), doi 10.1177/00491241211036156.
 *
 * @example
 * stateCosts(['benefit', 'training', 'work'], ['work', 'training', 'benefit']).costs // Float64Array [1, 0.5, 0]
 */
export function stateCosts(states: readonly string[], order: readonly string[] = states): StateCosts {
  if (order.some((state, rank) => order.indexOf(state) !== rank)) throw new RangeError('every state may be ranked once')
  const strange = order.filter((state) => !states.includes(state)).length
  if (strange > 0) throw new RangeError(`${strange} of the ranked states are not among the states`)
  const ranks = new Int32Array(states.length)
  const costs = new Float64Array(states.length)
  const last = Math.max(1, order.length - 1)
  const mean = order.length > 1 ? 0.5 : 0
  for (let state = 0; state < states.length; state += 1) {
    const rank = order.indexOf(states[state]!)
    ranks[state] = rank
    costs[state] = rank < 0 ? mean : rank / last
  }
  return { costs, ranks }
}
