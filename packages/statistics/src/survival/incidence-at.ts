import type { CumulativeIncidence } from './aalen-johansen.ts'
import { lastStep } from './last-step.ts'

/** A cumulative incidence read off at one time. */
export interface IncidenceAtTime {
  /** Share that has had this event first, up to and including the time, 0 to 1. */
  readonly incidence: number
  readonly stdError: number
  /** Null while the incidence is 0 or once it is 1. */
  readonly confLow: number | null
  readonly confHigh: number | null
  /** Events of this cause up to and including the time. */
  readonly nEvents: number
  /** Persons still under observation without any event after the time. */
  readonly nAtRisk: number
  /** False when the last observed time lies before the time asked for: the curve is then carried forward. */
  readonly observed: boolean
}

/**
 * Reads a cumulative incidence at one time. The curve is a step function: the value of the last step at or before the
 * time, 0 before the first.
 *
 * @param cause - From 1.
 * @throws RangeError when the cause does not exist.
 *
 * @example
 * incidenceAt(result, 1, 5).incidence // 0.5
 */
export function incidenceAt(result: CumulativeIncidence, cause: number, time: number): IncidenceAtTime {
  const curve = result.causes[cause - 1]
  if (curve === undefined) throw new RangeError(`cause must be a whole number from 1 to ${result.causes.length}`)
  const position = lastStep(curve.steps, time)
  const last = curve.steps[position]
  let nEvents = 0
  for (let index = 0; index <= position; index += 1) nEvents += curve.steps[index]!.nEvents
  return {
    incidence: last?.incidence ?? 0,
    stdError: last?.stdError ?? 0,
    confLow: last?.confLow ?? null,
    confHigh: last?.confHigh ?? null,
    nEvents,
    nAtRisk: curve.steps[position + 1]?.nAtRisk ?? 0,
    observed: (curve.steps.at(-1)?.time ?? 0) >= time,
  }
}
