import type { AnyEstimator } from '../estimator/estimator.ts'
import { meanEstimator } from './description/mean.ts'
import { wilsonEstimator } from './description/wilson.ts'
import { coxEstimator } from './hazard/cox.ts'
import { discreteTimeHazardEstimator } from './hazard/discrete-time-hazard.ts'
import { fineGrayEstimator } from './hazard/fine-gray.ts'
import { leastSquaresEstimator } from './regression/least-squares.ts'
import { logisticRegressionEstimator } from './regression/logistic-regression.ts'
import { aalenJohansenEstimator } from './survival/aalen-johansen.ts'
import { grayTestEstimator } from './survival/gray-test.ts'
import { incidenceRateEstimator } from './survival/incidence-rate.ts'
import { kaplanMeierEstimator } from './survival/kaplan-meier.ts'
import { logRankEstimator } from './survival/log-rank.ts'
import { nelsonAalenEstimator } from './survival/nelson-aalen.ts'
import { restrictedMeanSurvivalEstimator } from './survival/restricted-mean-survival.ts'
import { stateOccupationEstimator } from './survival/state-occupation.ts'

/** The estimators of this package, in the order of their ids. */
export const statisticsEstimators: readonly AnyEstimator[] = [
  aalenJohansenEstimator,
  coxEstimator,
  discreteTimeHazardEstimator,
  fineGrayEstimator,
  grayTestEstimator,
  incidenceRateEstimator,
  kaplanMeierEstimator,
  leastSquaresEstimator,
  logRankEstimator,
  logisticRegressionEstimator,
  meanEstimator,
  nelsonAalenEstimator,
  restrictedMeanSurvivalEstimator,
  stateOccupationEstimator,
  wilsonEstimator,
]
