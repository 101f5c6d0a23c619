import { EstimationFailure } from './estimation-failure.ts'

/**
 * Refuses an outcome below 0 where a count is needed.
 *
 * @throws EstimationFailure `statistics.negativeCount`.
 */
export function checkCounts(outcome: Float64Array): void {
  if (!outcome.every((value) => value >= 0))
    throw new EstimationFailure('statistics.negativeCount', {
      nl: 'De uitkomst is een aantal en mag niet kleiner zijn dan 0.',
      en: 'The outcome is a count and must not be below 0.',
    })
}
