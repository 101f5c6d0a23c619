import { EstimationFailure } from './estimation-failure.ts'

/**
 * Refuses an outcome that is anything but 0 and 1.
 *
 * @throws EstimationFailure `statistics.notZeroOne`.
 */
export function checkZeroOne(outcome: Float64Array): void {
  for (let row = 0; row < outcome.length; row += 1)
    if (outcome[row] !== 0 && outcome[row] !== 1)
      throw new EstimationFailure('statistics.notZeroOne', {
        nl: 'De uitkomst moet 0 of 1 zijn.',
        en: 'The outcome must be 0 or 1.',
      })
}
