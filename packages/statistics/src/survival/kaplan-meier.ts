import { type FollowUp, riskTable } from './risk-table.ts'
import { type IntervalScale, survivalInterval } from './survival-interval.ts'
import { type SurvivalQuantile, survivalQuantile } from './survival-quantile.ts'

/** The curve at one time. */
export interface SurvivalStep {
  readonly time: number
  readonly nAtRisk: number
  readonly nEvents: number
  readonly nCensored: number
  /** Share still without the event just after this time, 0 to 1. */
  readonly survival: number
  /** Greenwood's, of the survival itself; null once the survival is 0. */
  readonly stdError: number | null
  readonly confLow: number | null
  readonly confHigh: number | null
}

export interface KaplanMeierCurve {
  /** One per distinct time, ascending, censoring times included. */
  readonly steps: readonly SurvivalStep[]
  readonly n: number
  readonly nEvents: number
  readonly confLevel: number
  /** Time by which half have had the event, with its interval; null where the curve does not get there. */
  readonly median: SurvivalQuantile
}

/**
 * Kaplan-Meier estimate of the share without the event over time, with Greenwood's standard error. It assumes that
 * leaving observation has nothing to do with the event; with several ways out use {@link aalenJohansen}, because one
 * minus this curve then overstates every one of them. Equal to `survival::survfit`.
 *
 * @param input - `event` 0 censored, 1 event; `confLevel` default 0.95; `interval` default `log-log`.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.negativeTime`.
 *
 * Sources: Kaplan and Meier (1958), Journal of the American Statistical Association 53, 457-481,
 * doi 10.1080/01621459.1958.10501452; Kalbfleisch and Prentice (1980) for the log-log interval.
 *
 * @example
 * kaplanMeier({ time: [1, 2, 3], event: [1, 0, 1] }).steps.map((step) => step.survival) // [2/3, 2/3, 0]
 */
export function kaplanMeier(
  input: FollowUp & { readonly confLevel?: number; readonly interval?: IntervalScale },
): KaplanMeierCurve {
  const { confLevel = 0.95, interval = 'log-log' } = input
  const lines = riskTable(input, 1)
  let survival = 1
  let greenwood = 0
  let nEvents = 0
  const steps = lines.map(({ time, nAtRisk, nCensored, events }): SurvivalStep => {
    const here = events[0]!
    nEvents += here
    survival *= (nAtRisk - here) / nAtRisk
    if (here > 0) greenwood += here / (nAtRisk * (nAtRisk - here))
    const stdError = survival > 0 ? survival * Math.sqrt(greenwood) : null
    return {
      time,
      nAtRisk,
      nEvents: here,
      nCensored,
      survival,
      stdError,
      ...survivalInterval(survival, stdError, confLevel, interval),
    }
  })
  return { steps, n: lines[0]!.nAtRisk, nEvents, confLevel, median: survivalQuantile(steps, 0.5) }
}
