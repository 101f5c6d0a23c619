import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * Refuses items whose covariances leave nothing to work with.
 *
 * @throws EstimationFailure `statistics.constantOutcome` when an item or the total score does not vary;
 * `statistics.tooFewPersons` when two items were never answered by the same two persons.
 */
export function checkItems(covariance: readonly Float64Array[]): void {
  if (covariance.some((row) => row.some(Number.isNaN)))
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: 'Twee vragen zijn nooit door dezelfde twee personen beantwoord.',
      en: 'Two items were never answered by the same two persons.',
    })
  const total = covariance.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0)
  const largest = covariance.reduce((most, row, item) => Math.max(most, row[item]!), 0)
  if (covariance.some((row, item) => !(row[item]! > 0)) || !(total > 1e-12 * largest))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Minstens een vraag, of de totaalscore, is voor iedereen gelijk, dus de betrouwbaarheid is niet te berekenen.',
      en: 'At least one item, or the total score, is the same for everyone, so reliability cannot be computed.',
    })
}
