import type { AnyEstimator } from '../estimator/estimator.ts'
import { meanEstimator } from './description/mean.ts'
import { wilsonEstimator } from './description/wilson.ts'
import { leastSquaresEstimator } from './regression/least-squares.ts'
import { logisticRegressionEstimator } from './regression/logistic-regression.ts'
import { aalenJohansenEstimator } from './survival/aalen-johansen.ts'
import { kaplanMeierEstimator } from './survival/kaplan-meier.ts'

/** The estimators of this package, in the order of their ids. */
export const statisticsEstimators: readonly AnyEstimator[] = [
  aalenJohansenEstimator,
  kaplanMeierEstimator,
  leastSquaresEstimator,
  logisticRegressionEstimator,
  meanEstimator,
  wilsonEstimator,
]
