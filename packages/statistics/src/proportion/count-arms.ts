import { checkZeroOne } from '../result/check-zero-one.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Events and persons per arm, from a 0/1 outcome.
 *
 * @throws EstimationFailure `statistics.notZeroOne` for another outcome; `statistics.oneGroup` when an arm is empty.
 */
export function countArms(
  outcome: Float64Array,
  treated: Uint8Array,
): { eventsTreated: number; nTreated: number; eventsComparison: number; nComparison: number } {
  checkZeroOne(outcome)
  const counts = { eventsTreated: 0, nTreated: 0, eventsComparison: 0, nComparison: 0 }
  for (let row = 0; row < outcome.length; row += 1) {
    const value = outcome[row]!
    if (treated[row] === 1) {
      counts.nTreated += 1
      counts.eventsTreated += value
    } else {
      counts.nComparison += 1
      counts.eventsComparison += value
    }
  }
  if (counts.nTreated === 0 || counts.nComparison === 0)
    throw new EstimationFailure('statistics.oneGroup', {
      nl: 'Een van de groepen heeft geen personen.',
      en: 'One of the groups has no persons.',
    })
  return counts
}
