import type { AnyEstimator } from '../estimator/estimator.ts'
import { cohenKappaEstimator } from './association/cohen-kappa.ts'
import { correlationEstimator } from './association/correlation.ts'
import { intraclassCorrelationEstimator } from './association/intraclass-correlation.ts'
import { chiSquaredTestEstimator } from './contingency/chi-squared-test.ts'
import { exactBinomialEstimator } from './contingency/exact-binomial.ts'
import { fisherExactEstimator } from './contingency/fisher-exact.ts'
import { mantelHaenszelEstimator } from './contingency/mantel-haenszel.ts'
import { twoByTwoEstimator } from './contingency/two-by-two.ts'
import { classificationEstimator } from './description/classification.ts'
import { describeColumnEstimator } from './description/describe-column.ts'
import { meanEstimator } from './description/mean.ts'
import { providerFunnelEstimator } from './description/provider-funnel.ts'
import { wilsonEstimator } from './description/wilson.ts'
import { coxEstimator } from './hazard/cox.ts'
import { discreteTimeHazardEstimator } from './hazard/discrete-time-hazard.ts'
import { fineGrayEstimator } from './hazard/fine-gray.ts'
import { pooledImputationsEstimator } from './missing-data/pooled-imputations.ts'
import { clusterCorrelationEstimator } from './mixed-model/cluster-correlation.ts'
import { generalizedEstimatingEquationsEstimator } from './mixed-model/generalized-estimating-equations.ts'
import { randomInterceptEstimator } from './mixed-model/random-intercept.ts'
import { randomInterceptLogisticEstimator } from './mixed-model/random-intercept-logistic.ts'
import { designEffectEstimator } from './planning/design-effect.ts'
import { powerOfMeansEstimator } from './planning/power-of-means.ts'
import { powerOfProportionsEstimator } from './planning/power-of-proportions.ts'
import { powerOfSurvivalEstimator } from './planning/power-of-survival.ts'
import { leastSquaresEstimator } from './regression/least-squares.ts'
import { logisticRegressionEstimator } from './regression/logistic-regression.ts'
import { poissonRegressionEstimator } from './regression/poisson-regression.ts'
import { probitRegressionEstimator } from './regression/probit-regression.ts'
import { twoStageLeastSquaresEstimator } from './regression/two-stage-least-squares.ts'
import { reliabilityEstimator } from './scale/reliability.ts'
import { reliableChangeEstimator } from './scale/reliable-change.ts'
import { lastingStateEstimator } from './sequence/lasting-state.ts'
import { sequenceClustersEstimator } from './sequence/sequence-clusters.ts'
import { sequenceDiscrepancyEstimator } from './sequence/sequence-discrepancy.ts'
import { sequenceIndicesEstimator } from './sequence/sequence-indices.ts'
import { stateDistributionEstimator } from './sequence/state-distribution.ts'
import { transitionRatesEstimator } from './sequence/transition-rates.ts'
import { aalenJohansenEstimator } from './survival/aalen-johansen.ts'
import { grayTestEstimator } from './survival/gray-test.ts'
import { incidenceRateEstimator } from './survival/incidence-rate.ts'
import { kaplanMeierEstimator } from './survival/kaplan-meier.ts'
import { logRankEstimator } from './survival/log-rank.ts'
import { nelsonAalenEstimator } from './survival/nelson-aalen.ts'
import { restrictedMeanSurvivalEstimator } from './survival/restricted-mean-survival.ts'
import { stateOccupationEstimator } from './survival/state-occupation.ts'
import { adjustedPValuesEstimator } from './test/adjusted-p-values.ts'
import { pairedDifferenceEstimator } from './test/paired-difference.ts'
import { permutationTestEstimator } from './test/permutation-test.ts'
import { rankTestEstimator } from './test/rank-test.ts'
import { standardizedDifferenceEstimator } from './test/standardized-difference.ts'
import { welchTestEstimator } from './test/welch-test.ts'

/** The estimators of this package, in the order of their ids. */
export const statisticsEstimators: readonly AnyEstimator[] = [
  aalenJohansenEstimator,
  adjustedPValuesEstimator,
  chiSquaredTestEstimator,
  classificationEstimator,
  clusterCorrelationEstimator,
  cohenKappaEstimator,
  correlationEstimator,
  coxEstimator,
  describeColumnEstimator,
  designEffectEstimator,
  discreteTimeHazardEstimator,
  exactBinomialEstimator,
  fineGrayEstimator,
  fisherExactEstimator,
  generalizedEstimatingEquationsEstimator,
  grayTestEstimator,
  incidenceRateEstimator,
  intraclassCorrelationEstimator,
  kaplanMeierEstimator,
  lastingStateEstimator,
  leastSquaresEstimator,
  logRankEstimator,
  logisticRegressionEstimator,
  mantelHaenszelEstimator,
  meanEstimator,
  nelsonAalenEstimator,
  pairedDifferenceEstimator,
  permutationTestEstimator,
  poissonRegressionEstimator,
  pooledImputationsEstimator,
  powerOfMeansEstimator,
  powerOfProportionsEstimator,
  powerOfSurvivalEstimator,
  probitRegressionEstimator,
  providerFunnelEstimator,
  randomInterceptEstimator,
  randomInterceptLogisticEstimator,
  rankTestEstimator,
  reliabilityEstimator,
  reliableChangeEstimator,
  restrictedMeanSurvivalEstimator,
  sequenceClustersEstimator,
  sequenceDiscrepancyEstimator,
  sequenceIndicesEstimator,
  standardizedDifferenceEstimator,
  stateDistributionEstimator,
  stateOccupationEstimator,
  transitionRatesEstimator,
  twoByTwoEstimator,
  twoStageLeastSquaresEstimator,
  welchTestEstimator,
  wilsonEstimator,
]
