import { aalenJohansenEstimator } from './aalen-johansen.ts'
import type { AnyEstimator } from './estimator.ts'
import { kaplanMeierEstimator } from './kaplan-meier.ts'
import { leastSquaresEstimator } from './least-squares.ts'
import { logisticRegressionEstimator } from './logistic-regression.ts'
import { meanEstimator } from './mean.ts'
import { wilsonEstimator } from './wilson.ts'

/** The estimators of this package, in the order of their ids. */
export const statisticsEstimators: readonly AnyEstimator[] = [
  aalenJohansenEstimator,
  kaplanMeierEstimator,
  leastSquaresEstimator,
  logisticRegressionEstimator,
  meanEstimator,
  wilsonEstimator,
]
