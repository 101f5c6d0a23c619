import { lastAtOrBefore } from '../../survival/last-at-or-before.ts'
import type { StateOccupation } from '../../survival/state-occupation.ts'
import { survivalInterval } from '../../survival/survival-interval.ts'
import type { CurvePart } from './curve-rows.ts'

/**
 * Rows per time and state, at the given times or at every time at which the shares change (at the last time when they
 * never do). Beyond the last time that was followed there is no number.
 */
export function occupationRows(
  occupation: StateOccupation,
  states: readonly string[],
  times: readonly number[] | null,
  confLevel: number,
): CurvePart[] {
  const { times: ends, stateCount, persons } = occupation
  return (times === null ? timesOfChange(occupation) : [...new Set(times)]).flatMap((time) => {
    const position = lastAtOrBefore(ends, time)
    const followed = time <= ends[ends.length - 1]!
    const nAtRisk = occupation.atRisk
      .subarray(Math.max(position, 0) * stateCount, (Math.max(position, 0) + 1) * stateCount)
      .reduce((sum, one) => sum + one, 0)
    return states.map((term, state): CurvePart => {
      const place = { term, horizonDays: time, n: persons }
      if (!followed) return { ...place, estimate: null, reasons: ['statistics.notFollowedThatLong'] }
      const cell = position * stateCount + state
      const estimate = position < 0 ? occupation.start[state]! : Math.min(1, Math.max(0, occupation.occupation[cell]!))
      const stdError = persons < 2 ? null : position < 0 ? 0 : occupation.stdErrors[cell]!
      const { confLow, confHigh } =
        stdError !== null && stdError > 0
          ? survivalInterval(estimate, stdError, confLevel, 'log-log')
          : { confLow: null, confHigh: null }
      return {
        ...place,
        estimate,
        stdError,
        confLow,
        confHigh,
        confLevel: confLow === null ? null : confLevel,
        warnings: [
          ...(nAtRisk < 10 ? ['statistics.fewAtRisk'] : []),
          ...(persons < 30 ? ['statistics.fewClusters'] : []),
          ...(occupation.overlapping ? ['statistics.overlappingRows'] : []),
        ],
      }
    })
  })
}

function timesOfChange({ times, occupation, start, stateCount }: StateOccupation): number[] {
  const before = (position: number, state: number) =>
    position === 0 ? start[state]! : occupation[(position - 1) * stateCount + state]!
  const changing = Array.from(times).filter((_, position) =>
    start.some((_, state) => occupation[position * stateCount + state] !== before(position, state)),
  )
  return changing.length > 0 ? changing : [times[times.length - 1]!]
}
