import { checkHorizon } from './check-horizon.ts'
import type { StateOccupation } from './state-occupation.ts'
import { stepArea } from './step-area.ts'

/**
 * Mean time spent in each state from 0 up to a horizon; the times add up to the horizon. Equal to the restricted mean
 * that `survival` prints for several states.
 *
 * @param horizon - Above 0, and no later than the last time.
 * @throws EstimationFailure `statistics.horizonTooLong`.
 * @throws RangeError when the horizon is not above 0.
 *
 * @example
 * occupationTime(stateOccupation({ person: [1, 2], start: [0, 0], end: [1, 2], from: [0, 0], to: [1, -1],
 *   stateCount: 2 }), 2) // [1.5, 0.5]
 */
export function occupationTime(
  { times, occupation, start, stateCount }: StateOccupation,
  horizon: number,
): Float64Array {
  checkHorizon(horizon, times[times.length - 1]!)
  return start.map((share, state) => {
    const values = times.map((_, position) => occupation[position * stateCount + state]!)
    return stepArea(times, values, share, horizon)
  })
}
