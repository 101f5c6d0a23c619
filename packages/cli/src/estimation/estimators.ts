import { comparisonEstimators } from '@doorstroom/comparison'
import { evidenceEstimators } from '@doorstroom/evidence'
import { type AnyEstimator, statisticsEstimators } from '@doorstroom/statistics'

/** Every estimator of the toolkit that works on plain columns, by id. */
export const estimators: readonly AnyEstimator[] = [
  ...statisticsEstimators,
  ...comparisonEstimators,
  ...evidenceEstimators,
]
