import { gammaQuantile } from '../distribution/gamma-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import type { ShareInterval } from './wilson-interval.ts'

/**
 * Exact interval of a rate: events over the exposure (person-time) in which they were counted, with Garwood's limits.
 * Same unit as 1 / exposure. Equal to R's `poisson.test(events, exposure)$conf.int`.
 *
 * @throws EstimationFailure `statistics.noPersons` when there is no exposure.
 * @throws RangeError when events is not a count.
 *
 * Source: Garwood (1936), Biometrika 28, 437-442, doi 10.1093/biomet/28.3-4.437.
 *
 * @example
 * exactPoissonInterval(3, 100, 0.95) // { estimate: 0.03, low: 0.0061867, high: 0.0876727 }
 */
export function exactPoissonInterval(events: number, exposure: number, confLevel: number): ShareInterval {
  if (!(exposure > 0 && Number.isFinite(exposure)))
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er is geen tijd waarin gebeurtenissen zijn geteld.',
      en: 'There is no time in which events were counted.',
    })
  if (!(events >= 0 && Number.isInteger(events))) throw new RangeError('events must be a count')
  const tail = (1 - confLevel) / 2
  return {
    estimate: events / exposure,
    low: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    high: gammaQuantile(1 - tail, events + 1) / exposure,
  }
}
