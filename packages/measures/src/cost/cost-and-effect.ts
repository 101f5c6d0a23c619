import type { PersonRows } from '@doorstroom/trajectories'
import { type CostRule, countedCosts, personCost } from './person-cost.ts'

/** Means, variances of the means and their covariance of cost and effect among people of whom both are known. */
export interface CostAndEffect {
  readonly n: number
  readonly cost: number
  readonly effect: number
  /** Of the means; 0 with one person. */
  readonly costVariance: number
  readonly effectVariance: number
  readonly covariance: number
  /** Sum of the effects. */
  readonly effects: number
  /** True when the lines that count are of more than one price level. */
  readonly mixedPrices: boolean
}

/**
 * Mean cost and mean effect of some people, among those of whom both are known; n 0 and NaN means when there are none.
 *
 * @example
 * costAndEffect([], { weeks: 52, perspective: 'payer', withoutLines: 'zero' }, () => 1).n // 0
 */
export function costAndEffect(
  people: readonly PersonRows[],
  rule: CostRule,
  effectOf: (person: PersonRows) => number | null,
): CostAndEffect {
  const known = people.flatMap((person) => {
    const cost = personCost(person, rule)
    const effect = cost === null ? null : effectOf(person)
    return cost === null || effect === null ? [] : [{ person, cost, effect }]
  })
  const n = known.length
  const sum = (of: (one: (typeof known)[number]) => number) => known.reduce((total, one) => total + of(one), 0)
  const cost = sum((one) => one.cost) / n
  const effects = sum((one) => one.effect)
  const effect = effects / n
  const ofMeans = (products: number) => (n < 2 ? 0 : products / (n - 1) / n)
  const years = known.flatMap(({ person }) => countedCosts(person, rule).flatMap(({ priceYear }) => priceYear ?? []))
  return {
    n,
    cost,
    effect,
    costVariance: ofMeans(sum((one) => (one.cost - cost) ** 2)),
    effectVariance: ofMeans(sum((one) => (one.effect - effect) ** 2)),
    covariance: ofMeans(sum((one) => (one.cost - cost) * (one.effect - effect))),
    effects,
    mixedPrices: new Set(years).size > 1,
  }
}
