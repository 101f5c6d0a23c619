export type { RegressionInput } from './check-regression-input.ts'
export {
  type ClusterCovarianceType,
  type ClusterRobustCovariance,
  clusterCovarianceTypes,
  clusterRobustCovariance,
} from './cluster-robust-covariance.ts'
export { coefficientInfluence } from './coefficient-influence.ts'
export { durbinWatson } from './durbin-watson.ts'
export {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from './fit-generalized-linear.ts'
export { fitLeastSquares, type LeastSquaresFit } from './fit-least-squares.ts'
export { fitLogistic, type LogisticFit } from './fit-logistic.ts'
export {
  fitTwoStageLeastSquares,
  type TwoStageFit,
  type TwoStageInput,
} from './fit-two-stage-least-squares.ts'
export type { FittedRegression } from './fitted-regression.ts'
export { type GeneralizedLinearSummary, generalizedLinearSummary } from './generalized-linear-summary.ts'
export { type LeastSquaresSummary, leastSquaresSummary } from './least-squares-summary.ts'
export { type LinkName, linkNames } from './link-function.ts'
export { logisticProbability } from './logistic-probability.ts'
export { neweyWestCovariance } from './newey-west-covariance.ts'
export { type FamilyName, familyNames } from './outcome-family.ts'
export { predictGeneralizedLinear } from './predict-generalized-linear.ts'
export { predictLeastSquares } from './predict-least-squares.ts'
export { predictLogistic } from './predict-logistic.ts'
export { type ProfileInterval, profileInterval } from './profile-interval.ts'
export { type CovarianceType, covarianceTypes, robustCovariance } from './robust-covariance.ts'
export {
  type StandardisedEffect,
  type StandardisedErrors,
  standardisedEffect,
} from './standardised-effect.ts'
