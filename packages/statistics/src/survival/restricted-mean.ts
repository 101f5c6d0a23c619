import { checkHorizon } from './check-horizon.ts'
import type { KaplanMeierCurve } from './kaplan-meier.ts'

/** Mean time without the event up to a horizon, in the unit of the times. */
export interface RestrictedMean {
  readonly mean: number
  readonly stdError: number
  /** Mean time lost to the event up to the horizon: the horizon minus the mean. */
  readonly lost: number
  readonly horizon: number
  readonly n: number
  /** Events up to the horizon. */
  readonly nEvents: number
}

/**
 * Restricted mean survival time: the area under a Kaplan-Meier curve up to a horizon, with the standard error of
 * Greenwood's type, sum of A^2 d / (r (r - d)) with A the area still to come. Equal to `survRM2::rmst2` and to the
 * restricted mean that `survival` prints. Of a weighted curve the mean holds and the standard error does not.
 *
 * @param horizon - Above 0, and no later than the curve is known: its last time, unless it reaches 0.
 * @throws EstimationFailure `statistics.horizonTooLong`.
 * @throws RangeError when the horizon is not above 0.
 *
 * Source: Uno et al. (2014), Journal of Clinical Oncology 32, 2380-2385, doi 10.1200/JCO.2014.55.2208.
 *
 * @example
 * restrictedMean(kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] }), 4).mean // 2.5
 */
export function restrictedMean({ steps, n }: KaplanMeierCurve, horizon: number): RestrictedMean {
  const last = steps.at(-1)!
  checkHorizon(horizon, last.survival > 0 ? last.time : Number.POSITIVE_INFINITY)
  let end = steps.length
  while (end > 0 && steps[end - 1]!.time > horizon) end -= 1
  let toCome = 0
  let variance = 0
  let nEvents = 0
  for (let index = end - 1; index >= 0; index -= 1) {
    const step = steps[index]!
    const until = index + 1 < end ? steps[index + 1]!.time : horizon
    toCome += step.survival * (until - step.time)
    const staying = step.nAtRisk - step.nEvents
    if (step.nEvents > 0 && step.survival > 0) variance += (toCome * toCome * step.nEvents) / (step.nAtRisk * staying)
    nEvents += step.nEvents
  }
  const mean = toCome + (end > 0 ? steps[0]!.time : horizon)
  return { mean, stdError: Math.sqrt(variance), lost: horizon - mean, horizon, n, nEvents }
}
