import { checkZeroOne } from '../result/check-zero-one.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { type MeanFamilyId, meanFamilies } from './mean-family.ts'

/**
 * Refuses outcomes that do not fit the family, or that are all the same.
 *
 * @throws EstimationFailure `statistics.notZeroOne`, `statistics.negativeCount`, `statistics.constantOutcome`.
 */
export function checkOutcomes(outcome: Float64Array, family: MeanFamilyId): void {
  if (family === 'binomial') checkZeroOne(outcome)
  if (!outcome.every(meanFamilies[family].allows))
    throw new EstimationFailure('statistics.negativeCount', {
      nl: 'De uitkomst is een aantal en mag niet kleiner zijn dan 0.',
      en: 'The outcome is a count and must not be below 0.',
    })
  if (outcome.every((value) => value === outcome[0]))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
      en: 'Everyone has the same outcome, so there is nothing to predict.',
    })
}
