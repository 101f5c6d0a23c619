import {
  type HypergeometricSupport,
  hypergeometricSupport,
  noncentralHypergeometric,
} from '../distribution/noncentral-hypergeometric.ts'
import { checkCounts } from '../proportion/check-counts.ts'
import { rootBetween } from '../root/root-between.ts'

export interface FisherExactTest {
  /** Two-sided: the chance of all tables as unlikely as this one, or unlikelier. */
  readonly pValue: number
  /** Conditional maximum likelihood odds ratio; 0 or Infinity when a cell at the edge is empty. */
  readonly oddsRatio: number
  readonly low: number
  readonly high: number
}

/**
 * Fisher's exact test of a 2 by 2 table, with the conditional maximum likelihood estimate of the odds ratio, treated
 * over comparison, and its exact limits. That estimate differs a little from the plain cross product. Equal to R's
 * `fisher.test`, whose odds ratio and limits are only as fine as its root search (about 1e-4): give `rootTolerance`
 * `Number.EPSILON ** 0.25` for R's own digits; without it they are as fine as numbers allow.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 * @throws RangeError when events is not between 0 and n.
 *
 * Source: Fisher (1935), Journal of the Royal Statistical Society 98, 39-82, doi 10.2307/2342435.
 *
 * @example
 * fisherExactTest({ eventsTreated: 9, nTreated: 10, eventsComparison: 3, nComparison: 10, confLevel: 0.95 }).pValue
 * // 0.0197666
 */
export function fisherExactTest(counts: {
  readonly eventsTreated: number
  readonly nTreated: number
  readonly eventsComparison: number
  readonly nComparison: number
  readonly confLevel: number
  readonly rootTolerance?: number
}): FisherExactTest {
  const { eventsTreated: observed, nTreated, eventsComparison, nComparison, confLevel, rootTolerance = 0 } = counts
  checkCounts(observed, nTreated)
  checkCounts(eventsComparison, nComparison)
  const marked = observed + eventsComparison
  const support = hypergeometricSupport(marked, nTreated + nComparison - marked, nTreated)
  const central = noncentralHypergeometric(support, 1)
  const limit = central[observed - support.lowest]! * (1 + 1e-7)
  const pValue = Math.min(
    1,
    central.reduce((sum, probability) => (probability <= limit ? sum + probability : sum), 0),
  )
  const tail = (1 - confLevel) / 2
  const solve = (atOddsRatio: (oddsRatio: number) => number) => rootAcrossOne(atOddsRatio, rootTolerance)
  return {
    pValue,
    oddsRatio:
      observed === support.lowest
        ? 0
        : observed === support.highest
          ? Number.POSITIVE_INFINITY
          : solve((ratio) => meanUnder(support, ratio) - observed),
    low: observed === support.lowest ? 0 : solve((ratio) => chanceOfAtLeast(support, observed, ratio) - tail),
    high:
      observed === support.highest
        ? Number.POSITIVE_INFINITY
        : solve((ratio) => chanceOfAtMost(support, observed, ratio) - tail),
  }
}

/** Root of a monotone function of the odds ratio: below 1 on the ratio, above 1 on its inverse. */
function rootAcrossOne(f: (oddsRatio: number) => number, tolerance: number): number {
  const atOne = f(1)
  if (atOne === 0) return 1
  const below = f(0)
  if (atOne > 0 !== below > 0) return rootBetween(f, 0, 1, tolerance)
  return 1 / rootBetween((inverse) => f(1 / inverse), Number.EPSILON, 1, tolerance)
}

function meanUnder(support: HypergeometricSupport, oddsRatio: number): number {
  return noncentralHypergeometric(support, oddsRatio).reduce(
    (sum, probability, index) => sum + (support.lowest + index) * probability,
    0,
  )
}

function chanceOfAtLeast(support: HypergeometricSupport, count: number, oddsRatio: number): number {
  let sum = 0
  const probabilities = noncentralHypergeometric(support, oddsRatio)
  for (let index = count - support.lowest; index < probabilities.length; index += 1) sum += probabilities[index]!
  return sum
}

function chanceOfAtMost(support: HypergeometricSupport, count: number, oddsRatio: number): number {
  let sum = 0
  const probabilities = noncentralHypergeometric(support, oddsRatio)
  for (let index = 0; index <= count - support.lowest; index += 1) sum += probabilities[index]!
  return sum
}
