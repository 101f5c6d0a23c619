import { checkCounts } from './check-counts.ts'

/** Logarithms of ratios with their large-sample variances. */
export interface TwoArmRatios {
  /** Logarithm of the risk ratio, treated over comparison. */
  readonly logRiskRatio: number
  readonly logRiskRatioVariance: number
  /** Logarithm of the odds ratio, treated over comparison. */
  readonly logOddsRatio: number
  readonly logOddsRatioVariance: number
  /** Variance of the difference of shares. */
  readonly riskDifferenceVariance: number
  /** A cell was empty, so a half was added to all four. */
  readonly corrected: boolean
}

/**
 * Log risk ratio and log odds ratio of two arms with their variances, positive when the treated have more events. When
 * one of the four cells is empty, a half is added to every cell first. Equal to `metafor::escalc` with its defaults.
 *
 * @throws EstimationFailure `statistics.noPersons` when an arm is empty.
 *
 * Source: Haldane (1956), Annals of Human Genetics 20, 309-311, doi 10.1111/j.1469-1809.1955.tb01285.x.
 *
 * @example
 * twoArmRatios({ eventsTreated: 56, nTreated: 70, eventsComparison: 48, nComparison: 80 }).logRiskRatio // log 4/3
 */
export function twoArmRatios(counts: {
  readonly eventsTreated: number
  readonly nTreated: number
  readonly eventsComparison: number
  readonly nComparison: number
}): TwoArmRatios {
  checkCounts(counts.eventsTreated, counts.nTreated)
  checkCounts(counts.eventsComparison, counts.nComparison)
  const cells = [
    counts.eventsTreated,
    counts.nTreated - counts.eventsTreated,
    counts.eventsComparison,
    counts.nComparison - counts.eventsComparison,
  ]
  const corrected = cells.includes(0)
  const [a, b, c, d] = cells.map((cell) => cell + (corrected ? 0.5 : 0)) as [number, number, number, number]
  const treated = a + b
  const comparison = c + d
  return {
    logRiskRatio: Math.log(a / treated / (c / comparison)),
    logRiskRatioVariance: 1 / a - 1 / treated + 1 / c - 1 / comparison,
    logOddsRatio: Math.log((a * d) / (b * c)),
    logOddsRatioVariance: 1 / a + 1 / b + 1 / c + 1 / d,
    riskDifferenceVariance: (a * b) / treated ** 3 + (c * d) / comparison ** 3,
    corrected,
  }
}
