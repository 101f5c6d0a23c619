import type { FollowUp } from './follow-up.ts'
import { riskTable } from './risk-table.ts'
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
 * errors are Greenwood's (multinomial increments); without late entry they equal the infinitesimal jackknife of
 * `survival::survfit`; they always equal those of `etm`, and differ slightly from `cmprsk::cuminc`
 * ({@link incidenceVarianceAalen}).
 *
 * @param input - `event` 0 censored, else the cause from 1 to `causeCount`; `confLevel` default 0.95. Late entry
 * counts; there are no weights.
 * @throws EstimationFailure `statistics.noPersons`, `statistics.negativeTime`, `statistics.infiniteValue`,
 * `statistics.entryAfterTime`.
 *
 * Sources: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5, 141-150; Andersen, Borgan, Gill and
 * Keiding (1993), Statistical Models Based on Counting Processes, section IV.4, doi 10.1007/978-1-4612-4348-9.
 *
 * @example
 * aalenJohansen({ time: [2, 3, 4, 5, 7], event: [1, 2, 0, 1, 0], causeCount: 2 })
 *   .causes[0].steps.at(-1).incidence // 0.5
 */
export function aalenJohansen(
  input: Omit<FollowUp, 'weights'> & { readonly causeCount: number; readonly confLevel?: number },
): CumulativeIncidence {
  const { causeCount, confLevel = 0.95 } = input
  const { times, atRisk, events, n } = riskTable(input, causeCount)
  const causes = events.map((counts, index) => ({
    cause: index + 1,
    counts,
    nEvents: 0,
    steps: new Array<IncidenceStep>(times.length),
    incidence: 0,
    variance: 0,
    /** Covariance of this incidence with the event-free share. */
    covariance: 0,
  }))
  const eventFree = new Array<{ time: number; survival: number }>(times.length)
  let survival = 1
  let survivalVariance = 0
  for (let position = 0; position < times.length; position += 1) {
    const time = times[position]!
    const nAtRisk = atRisk[position]!
    let staying = nAtRisk
    for (const { counts } of causes) staying -= counts[position]!
    const stays = staying / nAtRisk
    const size = (survival * survival) / nAtRisk
    for (const cause of causes) {
      const nEvents = cause.counts[position]!
      const hazard = nEvents / nAtRisk
      cause.nEvents += nEvents
      cause.incidence += survival * hazard
      cause.variance +=
        2 * hazard * cause.covariance + hazard * hazard * survivalVariance + size * hazard * (1 - hazard)
      cause.covariance = stays * (cause.covariance + hazard * survivalVariance) - size * hazard * stays
      const stdError = Math.sqrt(Math.max(0, cause.variance))
      const { confLow, confHigh } = survivalInterval(cause.incidence, stdError, confLevel, 'log-log')
      cause.steps[position] = { time, nAtRisk, nEvents, incidence: cause.incidence, stdError, confLow, confHigh }
    }
    survivalVariance = stays * stays * survivalVariance + size * stays * (1 - stays)
    survival *= stays
    eventFree[position] = { time, survival }
  }
  return { causes: causes.map(({ cause, nEvents, steps }) => ({ cause, nEvents, steps })), eventFree, n, confLevel }
}
