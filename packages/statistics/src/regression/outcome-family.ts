import { logGamma } from '../distribution/log-gamma.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { LinkName } from './link-function.ts'

/** How an outcome spreads about its mean. */
export interface OutcomeFamily {
  readonly links: readonly LinkName[]
  /** Refuses outcomes the family does not know. */
  check(outcome: Float64Array, prior: Float64Array | null): void
  /** The mean at which scoring begins for one row. */
  startAt(outcome: number, weight: number): number
  /** Variance of one outcome, from its mean and 1 - mean. */
  variance(mean: number, complement: number): number
  /** Twice the log-likelihood lost against a perfect fit, for one row; not finite for a mean that cannot be. */
  deviance(outcome: number, mean: number, complement: number): number
  /** Log-likelihood of a perfect fit, for one row of the given weight; the deviance is measured from it. */
  perfect(outcome: number, weight: number): number
}

export const familyNames = ['binomial', 'poisson'] as const
export type FamilyName = (typeof familyNames)[number]

export const outcomeFamilies: Readonly<Record<FamilyName, OutcomeFamily>> = {
  binomial: {
    links: ['logit', 'probit', 'cloglog', 'log', 'identity'],
    check(outcome, prior) {
      const range = rangeOf(outcome, prior)
      if (range.low < 0 || range.high > 1) throw new RangeError('the outcome must be 0 or 1')
      if (range.high === 0 || range.low === 1) throw oneOutcome()
    },
    startAt: (outcome, weight) => (weight * outcome + 0.5) / (weight + 1),
    variance: (mean, complement) => mean * complement,
    deviance(outcome, mean, complement) {
      if (!(mean >= 0) || !(complement >= 0)) return Number.NaN
      if (outcome === 1) return -2 * Math.log(mean)
      if (outcome === 0) return -2 * Math.log(complement)
      return 2 * (outcome * Math.log(outcome / mean) + (1 - outcome) * Math.log((1 - outcome) / complement))
    },
    perfect(outcome, weight) {
      if (outcome === 0 || outcome === 1) return 0
      const successes = weight * outcome
      const failures = weight - successes
      const choices = logGamma(weight + 1) - logGamma(successes + 1) - logGamma(failures + 1)
      return choices + successes * Math.log(outcome) + failures * Math.log(1 - outcome)
    },
  },
  poisson: {
    links: ['log', 'identity'],
    check(outcome, prior) {
      const range = rangeOf(outcome, prior)
      if (range.low < 0) throw new RangeError('a count must be 0 or more')
      if (range.high === 0)
        throw new EstimationFailure('statistics.noEvents', {
          nl: 'Niemand had een gebeurtenis, dus er valt niets te voorspellen.',
          en: 'Nobody had an event, so there is nothing to predict.',
        })
    },
    startAt: (outcome) => outcome + 0.1,
    variance: (mean) => mean,
    deviance(outcome, mean) {
      if (!(mean > 0)) return Number.NaN
      return 2 * ((outcome === 0 ? 0 : outcome * Math.log(outcome / mean)) - (outcome - mean))
    },
    perfect: (outcome, weight) =>
      outcome === 0 ? 0 : weight * (outcome * Math.log(outcome) - outcome - logGamma(outcome + 1)),
  },
}

function rangeOf(outcome: Float64Array, prior: Float64Array | null): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let row = 0; row < outcome.length; row += 1) {
    if (prior !== null && prior[row] === 0) continue
    const value = outcome[row]!
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

function oneOutcome(): EstimationFailure {
  return new EstimationFailure('statistics.oneOutcome', {
    nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
    en: 'Everyone has the same outcome, so there is nothing to predict.',
  })
}
