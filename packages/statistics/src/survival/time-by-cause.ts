import type { CumulativeIncidence } from './aalen-johansen.ts'
import { checkHorizon } from './check-horizon.ts'
import { stepArea } from './step-area.ts'

/**
 * Mean time from 0 up to a horizon spent free of any event, and after leaving for each cause, cause 1 first; together
 * the horizon.
 *
 * @param horizon - Above 0, and no later than the last time unless everyone has left by then.
 * @throws EstimationFailure `statistics.horizonTooLong`.
 * @throws RangeError when the horizon is not above 0.
 *
 * @example
 * timeByCause(aalenJohansen({ time: [1, 2], event: [1, 0], causeCount: 1 }), 2) // { eventFree: 1.5, causes: [0.5] }
 */
export function timeByCause(
  { causes, eventFree }: CumulativeIncidence,
  horizon: number,
): { readonly eventFree: number; readonly causes: readonly number[] } {
  const last = eventFree.at(-1)!
  checkHorizon(horizon, last.survival > 0 ? last.time : Number.POSITIVE_INFINITY)
  const times = Float64Array.from(eventFree, ({ time }) => time)
  const free = Float64Array.from(eventFree, ({ survival }) => survival)
  const timeAfter = (steps: readonly { readonly incidence: number }[]) =>
    stepArea(
      times,
      Float64Array.from(steps, ({ incidence }) => incidence),
      0,
      horizon,
    )
  return { eventFree: stepArea(times, free, 1, horizon), causes: causes.map(({ steps }) => timeAfter(steps)) }
}
