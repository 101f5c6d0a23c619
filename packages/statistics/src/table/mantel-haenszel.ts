import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** One stratum: two arms. */
export interface StratumCounts {
  readonly eventsTreated: number
  readonly nTreated: number
  readonly eventsComparison: number
  readonly nComparison: number
}

export interface MantelHaenszel {
  /** Common odds ratio, treated over comparison, with the limits of Robins, Breslow and Greenland. */
  readonly oddsRatio: number
  readonly low: number
  readonly high: number
  /** Standard error of the logarithm of the odds ratio. */
  readonly logStdError: number
  /** Cochran-Mantel-Haenszel chi-squared, one degree of freedom, without and with continuity correction. */
  readonly statistic: number
  readonly pValue: number
  readonly correctedStatistic: number
  readonly correctedPValue: number
  readonly riskRatio: number
  /** Standard error of the logarithm of the risk ratio (Greenland and Robins). */
  readonly logRiskRatioStdError: number
  /** Treated - comparison. */
  readonly riskDifference: number
  /** Sato, good for few large and for many small strata. */
  readonly riskDifferenceStdError: number
  readonly n: number
}

/**
 * Mantel and Haenszel's common odds ratio, risk ratio and risk difference over strata, with the test that the odds
 * ratio is 1 in every stratum. Strata in which one arm or one outcome is absent carry no information and count for
 * nothing. Equal to R's `mantelhaen.test` (correct = FALSE and TRUE).
 *
 * @param confLevel - Between 0 and 1, such as 0.95.
 * @throws EstimationFailure `statistics.nothingToCompare` when no stratum has both arms and both outcomes;
 * `statistics.separation` when the odds ratio is 0 or infinite.
 *
 * Sources: Mantel and Haenszel (1959), Journal of the National Cancer Institute 22, 719-748,
 * doi 10.1093/jnci/22.4.719; Robins, Breslow and Greenland (1986), Biometrics 42, 311-323, doi 10.2307/2531052; Greenland and Robins
 * (1985), Biometrics 41, 55-68, doi 10.2307/2530643; Sato (1989), Biometrics 45, 1323-1324.
 *
 * @example
 * mantelHaenszel([{ eventsTreated: 10, nTreated: 20, eventsComparison: 5, nComparison: 20 }], 0.95).oddsRatio // 3
 */
export function mantelHaenszel(strata: readonly StratumCounts[], confLevel: number): MantelHaenszel {
  const sums = { diagonal: 0, across: 0, pr: 0, mixed: 0, qs: 0, delta: 0, variance: 0 }
  const risk = { treated: 0, comparison: 0, weight: 0, ratioVariance: 0, steep: 0, flat: 0 }
  let n = 0
  for (const { eventsTreated: a, nTreated, eventsComparison: c, nComparison } of strata) {
    const size = nTreated + nComparison
    n += size
    if (nTreated === 0 || nComparison === 0) continue
    const b = nTreated - a
    const d = nComparison - c
    const diagonal = (a * d) / size
    const across = (b * c) / size
    sums.diagonal += diagonal
    sums.across += across
    sums.pr += ((a + d) / size) * diagonal
    sums.mixed += ((a + d) / size) * across + ((b + c) / size) * diagonal
    sums.qs += ((b + c) / size) * across
    sums.delta += a - (nTreated * (a + c)) / size
    sums.variance += size > 1 ? (nTreated * nComparison * (a + c) * (b + d)) / (size * size * (size - 1)) : 0
    risk.treated += (a * nComparison) / size
    risk.comparison += (c * nTreated) / size
    risk.weight += (nTreated * nComparison) / size
    risk.ratioVariance += (nTreated * nComparison * (a + c) - a * c * size) / (size * size)
    risk.steep +=
      (nTreated ** 2 * c - nComparison ** 2 * a + (nTreated * nComparison * (nComparison - nTreated)) / 2) / size ** 2
    risk.flat += (a * d + c * b) / (2 * size)
  }
  if (!(sums.variance > 0))
    throw new EstimationFailure('statistics.nothingToCompare', {
      nl: 'In geen enkel stratum komen beide groepen en beide uitkomsten voor.',
      en: 'No stratum has both groups and both outcomes.',
    })
  if (sums.diagonal === 0 || sums.across === 0)
    throw new EstimationFailure('statistics.separation', {
      nl: 'De gezamenlijke kansverhouding is nul of oneindig.',
      en: 'The common odds ratio is zero or infinite.',
    })
  const oddsRatio = sums.diagonal / sums.across
  const logStdError = Math.sqrt(
    sums.pr / (2 * sums.diagonal ** 2) +
      sums.mixed / (2 * sums.diagonal * sums.across) +
      sums.qs / (2 * sums.across ** 2),
  )
  const reach = normalQuantile((1 + confLevel) / 2) * logStdError
  const riskDifference = (risk.treated - risk.comparison) / risk.weight
  const distance = Math.abs(sums.delta)
  const statistic = distance ** 2 / sums.variance
  const correctedStatistic = (distance - (distance >= 0.5 ? 0.5 : 0)) ** 2 / sums.variance
  return {
    oddsRatio,
    low: oddsRatio * Math.exp(-reach),
    high: oddsRatio * Math.exp(reach),
    logStdError,
    statistic,
    pValue: chiSquaredUpperTail(statistic, 1),
    correctedStatistic,
    correctedPValue: chiSquaredUpperTail(correctedStatistic, 1),
    riskRatio: risk.treated / risk.comparison,
    logRiskRatioStdError: Math.sqrt(risk.ratioVariance / (risk.treated * risk.comparison)),
    riskDifference,
    riskDifferenceStdError: Math.sqrt(riskDifference * risk.steep + risk.flat) / risk.weight,
    n,
  }
}
