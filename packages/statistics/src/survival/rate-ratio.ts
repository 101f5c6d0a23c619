import { betaQuantile } from '../distribution/beta-quantile.ts'
import { binomialCumulative } from '../distribution/binomial-cumulative.ts'
import { binomialProbability } from '../distribution/binomial-probability.ts'
import { binomialUpperTail } from '../distribution/binomial-upper-tail.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { IncidenceRate } from './incidence-rate.ts'

/** One rate divided by another. Null where a number is infinite or does not exist. */
export interface RateRatio {
  readonly ratio: number | null
  /** Exact limits. */
  readonly confLow: number
  readonly confHigh: number | null
  /** Exact, two-sided: all splits of the events that are no more probable than this one. */
  readonly pValue: number
  /** Limits symmetric on the logarithm; null when a group has no events. */
  readonly waldLow: number | null
  readonly waldHigh: number | null
  /** Of the logarithm; null when a group has no events. */
  readonly logStdError: number | null
}

/**
 * Ratio of two incidence rates, first divided by second, with exact limits and p-value given the events of both
 * together. Equal to `poisson.test` of two rates.
 *
 * @throws EstimationFailure `statistics.noEvents` when neither group has an event.
 *
 * Source: Clopper and Pearson (1934), Biometrika 26, 404-413, doi 10.1093/biomet/26.4.404, for the limits.
 *
 * @example
 * rateRatio(incidenceRate(20, 100), incidenceRate(10, 100)).ratio // 2
 */
export function rateRatio(first: IncidenceRate, second: IncidenceRate, confLevel = 0.95): RateRatio {
  const events = first.nEvents
  const total = events + second.nEvents
  if (total === 0)
    throw new EstimationFailure('statistics.noEvents', {
      nl: 'In geen van beide groepen had iemand een gebeurtenis.',
      en: 'Nobody in either group had an event.',
    })
  const tail = (1 - confLevel) / 2
  const timeRatio = second.personTime / first.personTime
  const odds = (share: number) => (share / (1 - share)) * timeRatio
  const both = events > 0 && second.nEvents > 0
  const log = Math.log(first.rate / second.rate)
  const logStdError = both ? Math.sqrt(1 / events + 1 / second.nEvents) : null
  const reach = normalQuantile(1 - tail) * (logStdError ?? 0)
  return {
    ratio: second.nEvents > 0 ? first.rate / second.rate : null,
    confLow: events === 0 ? 0 : odds(betaQuantile(tail, events, total - events + 1)),
    confHigh: events === total ? null : odds(betaQuantile(1 - tail, events + 1, total - events)),
    pValue: splitProbability(events, total, first.personTime / (first.personTime + second.personTime)),
    waldLow: both ? Math.exp(log - reach) : null,
    waldHigh: both ? Math.exp(log + reach) : null,
    logStdError,
  }
}

/** Probability of all counts no more probable than this one, but for rounding. */
function splitProbability(events: number, total: number, share: number): number {
  const limit = binomialProbability(events, total, share) * (1 + 1e-7)
  const mean = total * share
  if (events === mean) return 1
  const rare = (count: number) => binomialProbability(count, total, share) <= limit
  if (events < mean) {
    const from = firstWhere(Math.ceil(mean), total, rare)
    return Math.min(1, binomialCumulative(events, total, share) + binomialUpperTail(from - 1, total, share))
  }
  const upTo = firstWhere(0, Math.floor(mean), (distance) => rare(Math.floor(mean) - distance))
  const lower = Math.floor(mean) - upTo
  return Math.min(1, binomialUpperTail(events - 1, total, share) + binomialCumulative(lower, total, share))
}

/** First whole number from `low` to `high` where something holds that goes on holding; `high` + 1 when nowhere. */
function firstWhere(low: number, high: number, holds: (value: number) => boolean): number {
  let from = low
  let to = high + 1
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
