import { indexClusters } from '../cluster/index-clusters.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { FollowUp } from './follow-up.ts'
import { influenceVariance } from './influence-variance.ts'
import { type RiskTable, riskTable } from './risk-table.ts'
import { type IntervalScale, survivalInterval } from './survival-interval.ts'
import { type SurvivalQuantile, survivalQuantile } from './survival-quantile.ts'

/** The curve at one time. */
export interface SurvivalStep {
  readonly time: number
  /** Under observation just before this time; sum of weights where there are weights, as are the next two. */
  readonly nAtRisk: number
  readonly nEvents: number
  readonly nCensored: number
  /** Share still without the event just after this time, 0 to 1. */
  readonly survival: number
  /** Of the survival itself: Greenwood's, null once the survival is 0; or robust, 0 once the survival is 0. */
  readonly stdError: number | null
  readonly confLow: number | null
  readonly confHigh: number | null
  /** Nelson-Aalen: the sum of events over persons at risk. */
  readonly cumulativeHazard: number
  readonly cumulativeHazardStdError: number
}

export interface KaplanMeierInput extends FollowUp {
  /** Cluster number per row: errors then add up within clusters. */
  readonly clusters?: ArrayLike<number>
  /**
   * Errors by the infinitesimal jackknife instead of Greenwood's. Default, as `survfit`: with clusters, and with
   * weights that are not whole numbers.
   */
  readonly robust?: boolean
  readonly confLevel?: number
  readonly interval?: IntervalScale
}

export interface KaplanMeierCurve {
  /** One per distinct time, ascending, censoring times included. */
  readonly steps: readonly SurvivalStep[]
  /** Rows used. */
  readonly n: number
  readonly nEvents: number
  readonly confLevel: number
  /** Time by which half have had the event, with its interval; null where the curve does not get there. */
  readonly median: SurvivalQuantile
}

/**
 * Kaplan-Meier estimate of the share without the event over time, with Greenwood's or a robust standard error, and the
 * Nelson-Aalen cumulative hazard. It assumes that leaving observation has nothing to do with the event; with several
 * ways out use {@link aalenJohansen}, because one minus this curve then overstates every one of them. With late entry
 * the curve is about people still without the event when followed, and unsteady while few are. Equal to
 * `survival::survfit`.
 *
 * @param input - `event` 0 censored, 1 event; `confLevel` default 0.95; `interval` default `log-log`.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.negativeTime`, `statistics.infiniteValue`,
 * `statistics.entryAfterTime`, `statistics.negativeWeights`, `statistics.wildWeights`,
 * `statistics.tooFewClusters` (everyone in one cluster).
 *
 * Sources: Kaplan and Meier (1958), Journal of the American Statistical Association 53, 457-481,
 * doi 10.1080/01621459.1958.10501452; Kalbfleisch and Prentice (1980) for the log-log interval; Aalen (1978), Annals
 * of Statistics 6, 701-726, doi 10.1214/aos/1176344247, for the cumulative hazard.
 *
 * @example
 * kaplanMeier({ time: [1, 2, 3], event: [1, 0, 1] }).steps.map((step) => step.survival) // [2/3, 2/3, 0]
 */
export function kaplanMeier(input: KaplanMeierInput): KaplanMeierCurve {
  const { confLevel = 0.95, interval = 'log-log' } = input
  const table = riskTable(input, 1)
  const deaths = table.events[0]!
  const robust = robustVariances(input, table)
  const steps = new Array<SurvivalStep>(table.times.length)
  let survival = 1
  let greenwood = 0
  let cumulativeHazard = 0
  let hazardVariance = 0
  for (let position = 0; position < steps.length; position += 1) {
    const nAtRisk = table.atRisk[position]!
    const nEvents = deaths[position]!
    const staying = remaining(nAtRisk, nEvents)
    survival *= staying / nAtRisk
    if (nEvents > 0) {
      if (staying > 0) greenwood += nEvents / (nAtRisk * staying)
      cumulativeHazard += nEvents / nAtRisk
      hazardVariance += nEvents / (nAtRisk * nAtRisk)
    }
    const variance = robust === null ? greenwood : robust.survival[position]!
    const stdError = survival > 0 ? survival * Math.sqrt(variance) : robust === null ? null : 0
    const { confLow, confHigh } = survivalInterval(survival, stdError, confLevel, interval)
    steps[position] = {
      time: table.times[position]!,
      nAtRisk,
      nEvents,
      nCensored: table.censored[position]!,
      survival,
      stdError,
      confLow,
      confHigh,
      cumulativeHazard,
      cumulativeHazardStdError: Math.sqrt(robust === null ? hazardVariance : robust.hazard[position]!),
    }
  }
  let nEvents = 0
  for (let row = 0; row < table.n; row += 1) nEvents += table.used.event[row]!
  return { steps, n: table.n, nEvents, confLevel, median: survivalQuantile(steps, 0.5) }
}

/** What is left at risk after the events of a time; differences that are rounding only count as nobody. */
function remaining(nAtRisk: number, nEvents: number): number {
  const staying = nAtRisk - nEvents
  return staying > 1e-12 * nAtRisk ? staying : 0
}

/** Variances of the logarithm of the survival and of the cumulative hazard; null where Greenwood's will do. */
function robustVariances(
  { clusters, weights, robust }: KaplanMeierInput,
  table: RiskTable,
): { survival: Float64Array; hazard: Float64Array } | null {
  const broken = () => weights !== undefined && Array.prototype.some.call(weights, (one) => one !== Math.floor(one))
  if (!(robust ?? (clusters !== undefined || broken()))) return null
  const { rows } = table.used
  const index =
    clusters === undefined
      ? null
      : indexClusters(Int32Array.from({ length: table.n }, (_, row) => clusters[rows?.[row] ?? row]!))
  if (index !== null && index.codes.length < 2)
    throw new EstimationFailure('statistics.tooFewClusters', {
      nl: 'Iedereen zit in hetzelfde cluster, dus er is niets om de onzekerheid uit af te lezen.',
      en: 'Everyone is in one cluster, so nothing shows how uncertain the curve is.',
    })
  const numbers = index === null ? null : index.of
  const count = table.times.length
  const parts = Array.from({ length: 4 }, () => new Float64Array(count))
  const [jump, slope, hazardJump, hazardSlope] = parts as [Float64Array, Float64Array, Float64Array, Float64Array]
  for (let position = 0; position < count; position += 1) {
    const nAtRisk = table.atRisk[position]!
    const nEvents = table.events[0]![position]!
    const staying = remaining(nAtRisk, nEvents)
    jump[position] = staying > 0 ? 1 / staying : 0
    slope[position] = staying > 0 ? nEvents / (nAtRisk * staying) : 0
    hazardJump[position] = 1 / nAtRisk
    hazardSlope[position] = nEvents / (nAtRisk * nAtRisk)
  }
  return {
    survival: influenceVariance(table, jump, slope, numbers),
    hazard: influenceVariance(table, hazardJump, hazardSlope, numbers),
  }
}
