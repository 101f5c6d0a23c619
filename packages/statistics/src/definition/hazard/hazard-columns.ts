import type { EstimatorColumns } from '../../estimator/estimator.ts'
import { namedDesign } from '../../estimator/named-design.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'

/**
 * Treatment and covariates as the columns of a hazard model, which has no intercept.
 *
 * @throws EstimationFailure `statistics.noCharacteristics` when there are none.
 */
export function hazardColumns(columns: EstimatorColumns): {
  readonly terms: readonly string[]
  readonly columns: readonly Float64Array[]
} {
  const { terms, columns: design } = namedDesign(columns)
  if (design.length === 0)
    throw new EstimationFailure('statistics.noCharacteristics', {
      nl: 'Er is geen groep of kenmerk opgegeven om te vergelijken.',
      en: 'No group or characteristic was given to compare.',
    })
  return { terms: terms.slice(1), columns: design }
}
