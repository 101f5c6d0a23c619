import { EstimationFailure } from '../result/estimation-failure.ts'
import { type MeanFamilyId, meanFamilies } from './mean-family.ts'

/**
 * Refuses outcomes that do not fit the family, or that are all the same.
 *
 * @throws EstimationFailure `statistics.notZeroOne`, `statistics.negativeCount`, `statistics.constantOutcome`.
 */
export function checkOutcomes(outcome: Float64Array, family: MeanFamilyId): void {
  meanFamilies[family].check(outcome)
  if (outcome.every((value) => value === outcome[0]))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
      en: 'Everyone has the same outcome, so there is nothing to predict.',
    })
}
