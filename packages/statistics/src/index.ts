export { statisticsEstimators } from './definition/index.ts'
export { areaUnderCurve } from './describe/area-under-curve.ts'
export { effectiveSampleSize } from './describe/effective-sample-size.ts'
export { mean } from './describe/mean.ts'
export { pearsonCorrelation } from './describe/pearson-correlation.ts'
export { quantile } from './describe/quantile.ts'
export { standardDeviation } from './describe/standard-deviation.ts'
export { standardizedMeanDifference, type TwoArmColumn } from './describe/standardized-mean-difference.ts'
export { varianceRatio } from './describe/variance-ratio.ts'
export { weightedMean } from './describe/weighted-mean.ts'
export { weightedVariance } from './describe/weighted-variance.ts'
export { betaQuantile } from './distribution/beta-quantile.ts'
export { chiSquaredUpperTail } from './distribution/chi-squared-upper-tail.ts'
export { fQuantile } from './distribution/f-quantile.ts'
export { logGamma } from './distribution/log-gamma.ts'
export { noncentralTCumulative } from './distribution/noncentral-t-cumulative.ts'
export { normalCumulative } from './distribution/normal-cumulative.ts'
export { normalQuantile } from './distribution/normal-quantile.ts'
export { normalUpperTail } from './distribution/normal-upper-tail.ts'
export { studentTQuantile } from './distribution/student-t-quantile.ts'
export { studentTTwoSided } from './distribution/student-t-two-sided.ts'
export { hillNumber } from './diversity/hill-number.ts'
export { eValue } from './effect-size/e-value.ts'
export { eValueOfLimit, type RiskRatioInterval } from './effect-size/e-value-of-limit.ts'
export { hedgesG, type StandardizedEffect, type TwoArmMoments } from './effect-size/hedges-g.ts'
export { riskRatioOfStandardizedDifference } from './effect-size/risk-ratio-of-standardized-difference.ts'
export { completeRows } from './estimator/complete-rows.ts'
export type { CovariateColumn } from './estimator/covariate-column.ts'
export type {
  AnyEstimator,
  ColumnRole,
  Estimator,
  EstimatorColumns,
  EstimatorFamily,
  EstimatorSettings,
} from './estimator/estimator.ts'
export type { EstimatorOption, OptionValue } from './estimator/estimator-option.ts'
export { type LabelColumn, labelColumn } from './estimator/label-column.ts'
export type { NamedColumn } from './estimator/named-column.ts'
export { optionValue } from './estimator/option-value.ts'
export { placeRow } from './estimator/place-row.ts'
export { requiredColumns } from './estimator/required-columns.ts'
export { type ModelMatrix, modelMatrix } from './formula/model-matrix.ts'
export { type Formula, parseFormula } from './formula/parse-formula.ts'
export type { PlainTable, TableColumn } from './formula/plain-table.ts'
export { holmAdjusted } from './multiplicity/holm-adjusted.ts'
export { newcombeInterval, type TwoArmCounts } from './proportion/newcombe-interval.ts'
export { type ShareInterval, wilsonInterval } from './proportion/wilson-interval.ts'
export { type RandomStream, randomStream } from './random/random-stream.ts'
export type { RegressionInput } from './regression/check-regression-input.ts'
export { coefficientInfluence } from './regression/coefficient-influence.ts'
export { fitLeastSquares, type LeastSquaresFit } from './regression/fit-least-squares.ts'
export { fitLogistic, type LogisticFit } from './regression/fit-logistic.ts'
export { logisticProbability } from './regression/logistic-probability.ts'
export { predictLeastSquares } from './regression/predict-least-squares.ts'
export { predictLogistic } from './regression/predict-logistic.ts'
export { type CovarianceType, covarianceTypes, robustCovariance } from './regression/robust-covariance.ts'
export { defineRow, type RowEssentials } from './result/define-row.ts'
export { EstimationFailure } from './result/estimation-failure.ts'
export {
  type Estimand,
  estimands,
  type ResultRow,
  type RowContext,
  type RowStatus,
  rowStatuses,
} from './result/result-row.ts'
export {
  type Claim,
  claimSchema,
  type MeasureEntry,
  measureEntrySchema,
  type ResultsDocument,
  resultRowSchema,
  resultsDocumentSchema,
  resultsVersion,
} from './result/results-document.ts'
export type { Source } from './result/source.ts'
export { statisticsGlossary } from './result/statistics-glossary.ts'
export type { Language, Text } from './result/text.ts'
export { cronbachAlpha, type Reliability } from './scale/cronbach-alpha.ts'
export { itemRestCorrelations } from './scale/item-rest-correlations.ts'
export { type OmegaTotal, omegaTotal } from './scale/omega-total.ts'
export {
  type ReliableChange,
  type ReliableChangeClass,
  type ReliableChangeInput,
  reliableChange,
} from './scale/reliable-change.ts'
export { type StateDistributionAtTime, stateDistribution } from './sequence/state-distribution.ts'
export type { StateSequence } from './sequence/state-sequence.ts'
export { type TransitionRates, transitionRates } from './sequence/transition-rates.ts'
export { leastSquaresSlope } from './slope/least-squares-slope.ts'
export { aalenJohansen, type CumulativeIncidence, type IncidenceStep } from './survival/aalen-johansen.ts'
export { type IncidenceAtTime, incidenceAt } from './survival/incidence-at.ts'
export { type KaplanMeierCurve, kaplanMeier, type SurvivalStep } from './survival/kaplan-meier.ts'
export type { FollowUp } from './survival/risk-table.ts'
export { type IntervalScale, intervalScales } from './survival/survival-interval.ts'
export { type SurvivalQuantile, survivalQuantile } from './survival/survival-quantile.ts'
