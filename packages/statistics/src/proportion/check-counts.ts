import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses counts that are no share.
 *
 * @throws EstimationFailure `statistics.noPersons` when n is 0.
 * @throws RangeError when events is not between 0 and n.
 */
export function checkCounts(events: number, n: number): void {
  if (n === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om een aandeel over te berekenen.',
      en: 'There are no persons to compute a share of.',
    })
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError('n must be a number of persons')
  if (!(events >= 0 && events <= n)) throw new RangeError('events must be between 0 and n')
}
