import { type FollowUp, riskTable } from './risk-table.ts'
import { survivalInterval } from './survival-interval.ts'

/** The cumulative incidence of one cause at one time. */
export interface IncidenceStep {
  readonly time: number
  readonly nAtRisk: number
  /** Events of this cause at this time. */
  readonly nEvents: number
  /** Share that has had this event first, up to and including this time, 0 to 1. */
  readonly incidence: number
  readonly stdError: number
  /** Log-log limits; null while the incidence is 0. */
  readonly confLow: number | null
  readonly confHigh: number | null
}

export interface CumulativeIncidence {
  /** Per cause, cause 1 first: one step per distinct time, ascending, censoring times included. */
  readonly causes: readonly {
    readonly cause: number
    readonly nEvents: number
    readonly steps: readonly IncidenceStep[]
  }[]
  /** Share without any event just after each time; with the incidences it adds up to 1. */
  readonly eventFree: readonly { readonly time: number; readonly survival: number }[]
  readonly n: number
  readonly confLevel: number
}

/**
 * Aalen-Johansen estimate of the cumulative incidence of competing events: the share that has left by each way out,
 * when every way out closes the others. The incidences and the event-free share add up to 1 at every time. Standard
 * errors are Greenwood's (multinomial increments); without weights they equal the infinitesimal jackknife of
 * `survival::survfit`, and differ slightly from `cmprsk::cuminc`.
 *
 * @param input - `event` 0 censored, else the cause from 1 to `causeCount`; `confLevel` default 0.95.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.negativeTime`.
 *
 * Sources: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5, 141-150; Andersen, Borgan, Gill and
 * Keiding (1993), Statistical Models Based on Counting Processes, section IV.4, doi 10.1007/978-1-4612-4348-9.
 *
 * @example
 * aalenJohansen({ time: [2, 3, 4, 5, 7], event: [1, 2, 0, 1, 0], causeCount: 2 })
 *   .causes[0].steps.at(-1).incidence // 0.5
 */
export function aalenJohansen(
  input: FollowUp & { readonly causeCount: number; readonly confLevel?: number },
): CumulativeIncidence {
  const { causeCount, confLevel = 0.95 } = input
  const lines = riskTable(input, causeCount)
  const causes = Array.from({ length: causeCount }, (_, index) => ({
    cause: index + 1,
    nEvents: 0,
    steps: [] as IncidenceStep[],
    incidence: 0,
    variance: 0,
    /** Covariance of this incidence with the event-free share. */
    covariance: 0,
  }))
  let survival = 1
  let survivalVariance = 0
  const eventFree = lines.map(({ time, nAtRisk, events }) => {
    const stays = (nAtRisk - events.reduce((sum, count) => sum + count, 0)) / nAtRisk
    const size = (survival * survival) / nAtRisk
    for (const cause of causes) {
      const nEvents = events[cause.cause - 1]!
      const hazard = nEvents / nAtRisk
      cause.nEvents += nEvents
      cause.incidence += survival * hazard
      cause.variance +=
        2 * hazard * cause.covariance + hazard * hazard * survivalVariance + size * hazard * (1 - hazard)
      cause.covariance = stays * (cause.covariance + hazard * survivalVariance) - size * hazard * stays
      const stdError = Math.sqrt(Math.max(0, cause.variance))
      const limits = survivalInterval(cause.incidence, stdError, confLevel, 'log-log')
      cause.steps.push({ time, nAtRisk, nEvents, incidence: cause.incidence, stdError, ...limits })
    }
    survivalVariance = stays * stays * survivalVariance + size * stays * (1 - stays)
    survival *= stays
    return { time, survival }
  })
  return {
    causes: causes.map(({ cause, nEvents, steps }) => ({ cause, nEvents, steps })),
    eventFree,
    n: lines[0]!.nAtRisk,
    confLevel,
  }
}
