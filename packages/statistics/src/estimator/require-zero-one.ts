import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses an outcome that is anything but 1 (it happened) or 0.
 *
 * @throws EstimationFailure `statistics.notZeroOne`.
 */
export function requireZeroOne(outcome: Float64Array): void {
  if (outcome.every((value) => value === 0 || value === 1)) return
  throw new EstimationFailure('statistics.notZeroOne', {
    nl: 'De uitkomst is niet overal 0 of 1. Kies een kolom met 1 voor wie het overkwam en 0 voor de anderen.',
    en: 'The outcome is not 0 or 1 throughout. Choose a column with 1 for whom it happened and 0 for the others.',
  })
}
