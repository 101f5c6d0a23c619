import { EstimationFailure } from '../result/estimation-failure.ts'
import { type MeanFamilyId, meanFamilies } from './mean-family.ts'

/**
 * Refuses outcomes that do not fit the family, or that are all the same.
 *
 * @throws EstimationFailure `statistics.constantOutcome`.
 * @throws RangeError when an outcome does not fit the family.
 */
export function checkOutcomes(outcome: Float64Array, family: MeanFamilyId): void {
  const { allows } = meanFamilies[family]
  if (!outcome.every(allows))
    throw new RangeError(
      family === 'binomial' ? 'the outcome must be 0 or 1' : 'the outcome must be a count of 0 or more',
    )
  if (outcome.every((value) => value === outcome[0]))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
      en: 'Everyone has the same outcome, so there is nothing to predict.',
    })
}
