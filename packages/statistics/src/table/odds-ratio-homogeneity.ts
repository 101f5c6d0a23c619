import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import type { StratumCounts } from './mantel-haenszel.ts'

export interface OddsRatioHomogeneity {
  /** Breslow and Day's chi-squared. */
  readonly breslowDay: number
  /** The same with Tarone's correction. */
  readonly tarone: number
  /** Woolf's chi-squared, a half added to the cells of strata with an empty one. */
  readonly woolf: number
  /** Strata with information less one; 0 with a single stratum. */
  readonly degreesOfFreedom: number
  readonly breslowDayPValue: number | null
  readonly taronePValue: number | null
  readonly woolfPValue: number | null
}

/**
 * Tests whether strata share one odds ratio: the distances of the counts from those expected under the common odds
 * ratio (of {@link mantelHaenszel}). Strata in which one arm or one outcome is absent count for nothing. p-values are
 * null with a single stratum.
 *
 * Sources: Breslow and Day (1980), Statistical Methods in Cancer Research volume 1; Tarone (1985), Biometrika 72,
 * 91-95, doi 10.1093/biomet/72.1.91; Woolf (1955), Annals of Human Genetics 19, 251-253,
 * doi 10.1111/j.1469-1809.1955.tb01348.x.
 *
 * @example
 * oddsRatioHomogeneity([{ eventsTreated: 10, nTreated: 20, eventsComparison: 5, nComparison: 20 },
 *   { eventsTreated: 10, nTreated: 20, eventsComparison: 5, nComparison: 20 }], 3).breslowDay // 0
 */
export function oddsRatioHomogeneity(strata: readonly StratumCounts[], commonOddsRatio: number): OddsRatioHomogeneity {
  const used = strata.filter(({ eventsTreated: a, nTreated, eventsComparison: c, nComparison }) => {
    const events = a + c
    return nTreated > 0 && nComparison > 0 && events > 0 && events < nTreated + nComparison
  })
  let breslowDay = 0
  let deviations = 0
  let variances = 0
  for (const stratum of used) {
    const expected = expectedEvents(stratum, commonOddsRatio)
    const { eventsTreated, nTreated, eventsComparison, nComparison } = stratum
    const events = eventsTreated + eventsComparison
    const variance =
      1 / (1 / expected + 1 / (events - expected) + 1 / (nTreated - expected) + 1 / (nComparison - events + expected))
    breslowDay += (eventsTreated - expected) ** 2 / variance
    deviations += eventsTreated - expected
    variances += variance
  }
  const woolf = woolfStatistic(used)
  const tarone = breslowDay - (variances > 0 ? deviations ** 2 / variances : 0)
  const degreesOfFreedom = Math.max(0, used.length - 1)
  const pValue = (statistic: number) =>
    degreesOfFreedom === 0 ? null : chiSquaredUpperTail(statistic, degreesOfFreedom)
  return {
    breslowDay,
    tarone,
    woolf,
    degreesOfFreedom,
    breslowDayPValue: pValue(breslowDay),
    taronePValue: pValue(tarone),
    woolfPValue: pValue(woolf),
  }
}

/** Events among the treated that give this odds ratio with the margins of the stratum: a root of a quadratic. */
function expectedEvents(stratum: StratumCounts, oddsRatio: number): number {
  const { eventsTreated, nTreated, eventsComparison, nComparison } = stratum
  const events = eventsTreated + eventsComparison
  const a = 1 - oddsRatio
  const b = nComparison - events + oddsRatio * (nTreated + events)
  const c = -oddsRatio * nTreated * events
  const root = Math.sqrt(b * b - 4 * a * c)
  return (-2 * c) / (b + root)
}

function woolfStatistic(strata: readonly StratumCounts[]): number {
  const logs = strata.map(({ eventsTreated, nTreated, eventsComparison, nComparison }) => {
    const cells = [eventsTreated, nTreated - eventsTreated, eventsComparison, nComparison - eventsComparison]
    const [a, b, c, d] = cells.map((cell) => cell + (cells.includes(0) ? 0.5 : 0)) as [number, number, number, number]
    return { value: Math.log((a * d) / (b * c)), weight: 1 / (1 / a + 1 / b + 1 / c + 1 / d) }
  })
  const total = logs.reduce((sum, { weight }) => sum + weight, 0)
  const centre = logs.reduce((sum, { value, weight }) => sum + weight * value, 0) / total
  return logs.reduce((sum, { value, weight }) => sum + weight * (value - centre) ** 2, 0)
}
