import { gammaQuantile } from '../distribution/gamma-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** Events per unit of person-time. */
export interface IncidenceRate {
  readonly nEvents: number
  readonly personTime: number
  readonly rate: number
  /** Of the rate: the root of the events divided by the time; 0 without events. */
  readonly stdError: number
  readonly confLow: number
  readonly confHigh: number
}

/**
 * Events per unit of person-time with the exact Poisson interval, which covers at least its level. It describes one
 * constant rate: a mean where the rate changes over time. Equal to `poisson.test`.
 *
 * @param personTime - Time under observation of everyone together, above 0.
 * @throws EstimationFailure `statistics.noPersonTime`.
 * @throws RangeError when the events are not a whole number from 0.
 *
 * Source: Garwood (1936), Biometrika 28, 437-442, doi 10.1093/biomet/28.3-4.437.
 *
 * @example
 * incidenceRate(10, 100).confLow // 0.0479539
 */
export function incidenceRate(nEvents: number, personTime: number, confLevel = 0.95): IncidenceRate {
  if (!Number.isInteger(nEvents) || nEvents < 0) throw new RangeError('events must be a whole number from 0')
  if (!(personTime > 0 && personTime < Number.POSITIVE_INFINITY))
    throw new EstimationFailure('statistics.noPersonTime', {
      nl: 'Niemand is enige tijd gevolgd, dus er is geen aantal per tijd.',
      en: 'Nobody was followed for any time, so there is no rate.',
    })
  const tail = (1 - confLevel) / 2
  return {
    nEvents,
    personTime,
    rate: nEvents / personTime,
    stdError: Math.sqrt(nEvents) / personTime,
    confLow: nEvents === 0 ? 0 : gammaQuantile(tail, nEvents) / personTime,
    confHigh: gammaQuantile(1 - tail, nEvents + 1) / personTime,
  }
}
