import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses a horizon beyond what was followed.
 *
 * @throws EstimationFailure `statistics.horizonTooLong`.
 * @throws RangeError when the horizon is not above 0.
 */
export function checkHorizon(horizon: number, lastTime: number): void {
  if (!(horizon > 0)) throw new RangeError('the horizon must be above 0')
  if (horizon > lastTime)
    throw new EstimationFailure('statistics.horizonTooLong', {
      nl: `Er is gevolgd tot ${lastTime}; een gemiddelde tot ${horizon} kan er niet uit.`,
      en: `Follow-up lasts up to ${lastTime}; it gives no mean up to ${horizon}.`,
    })
}
