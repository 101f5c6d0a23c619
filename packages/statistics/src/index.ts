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
export { betaCumulative } from './distribution/beta-cumulative.ts'
export { betaQuantile } from './distribution/beta-quantile.ts'
export { betaUpperTail } from './distribution/beta-upper-tail.ts'
export { binomialCumulative } from './distribution/binomial-cumulative.ts'
export { binomialProbability } from './distribution/binomial-probability.ts'
export { binomialUpperTail } from './distribution/binomial-upper-tail.ts'
export { chiSquaredCumulative } from './distribution/chi-squared-cumulative.ts'
export { chiSquaredQuantile } from './distribution/chi-squared-quantile.ts'
export { chiSquaredUpperTail } from './distribution/chi-squared-upper-tail.ts'
export { digamma } from './distribution/digamma.ts'
export { fCumulative } from './distribution/f-cumulative.ts'
export { fQuantile } from './distribution/f-quantile.ts'
export { fUpperTail } from './distribution/f-upper-tail.ts'
export { gammaCumulative } from './distribution/gamma-cumulative.ts'
export { gammaQuantile } from './distribution/gamma-quantile.ts'
export { gammaUpperTail } from './distribution/gamma-upper-tail.ts'
export { logGamma } from './distribution/log-gamma.ts'
export { noncentralChiSquaredCumulative } from './distribution/noncentral-chi-squared-cumulative.ts'
export { noncentralChiSquaredUpperTail } from './distribution/noncentral-chi-squared-upper-tail.ts'
export { noncentralTCumulative } from './distribution/noncentral-t-cumulative.ts'
export { noncentralTUpperTail } from './distribution/noncentral-t-upper-tail.ts'
export { normalCumulative } from './distribution/normal-cumulative.ts'
export { normalQuantile } from './distribution/normal-quantile.ts'
export { normalUpperTail } from './distribution/normal-upper-tail.ts'
export { poissonCumulative } from './distribution/poisson-cumulative.ts'
export { poissonProbability } from './distribution/poisson-probability.ts'
export { poissonQuantile } from './distribution/poisson-quantile.ts'
export { poissonUpperTail } from './distribution/poisson-upper-tail.ts'
export { studentTCumulative } from './distribution/student-t-cumulative.ts'
export { studentTQuantile } from './distribution/student-t-quantile.ts'
export { studentTTwoSided } from './distribution/student-t-two-sided.ts'
export { studentTUpperTail } from './distribution/student-t-upper-tail.ts'
export { hillNumber } from './diversity/hill-number.ts'
export { eValue } from './effect-size/e-value.ts'
export { eValueOfLimit, type RiskRatioInterval } from './effect-size/e-value-of-limit.ts'
export { hedgesG, type StandardizedEffect, type TwoArmMoments } from './effect-size/hedges-g.ts'
export { riskRatioOfStandardizedDifference } from './effect-size/risk-ratio-of-standardized-difference.ts'
export type { ColumnReader } from './estimator/column-reader.ts'
export { columnsByRole, type NamedRole, type RoleNames } from './estimator/columns-by-role.ts'
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
export { levelColumns } from './estimator/level-columns.ts'
export type { NamedColumn } from './estimator/named-column.ts'
export { optionValue } from './estimator/option-value.ts'
export { placeRow } from './estimator/place-row.ts'
export { requiredColumns } from './estimator/required-columns.ts'
export { type ColumnTable, tableReader } from './estimator/table-reader.ts'
export { type ModelMatrix, modelMatrix } from './formula/model-matrix.ts'
export { type Formula, parseFormula } from './formula/parse-formula.ts'
export type { PlainTable, TableColumn } from './formula/plain-table.ts'
export { type BaselineHazardStep, coxBaselineHazard } from './hazard/cox-baseline-hazard.ts'
export { type Concordance, coxConcordance } from './hazard/cox-concordance.ts'
export { type CoxFit, type CoxInput, fitCox } from './hazard/fit-cox.ts'
export type { HazardInput } from './hazard/hazard-input.ts'
export { type TieMethod, tieMethods } from './hazard/partial-likelihood.ts'
export {
  type ProportionalHazardsTest,
  type ProportionalHazardsTests,
  proportionalHazardsTest,
} from './hazard/proportional-hazards-test.ts'
export { repeatedHazardColumns } from './hazard/repeated-columns.ts'
export { type TimeTransform, timeTransforms } from './hazard/time-transform.ts'
export { fitRandomIntercept, type RandomInterceptFit, type RandomInterceptInput } from './mixed/fit-random-intercept.ts'
export { fitRandomInterceptLogistic, type RandomInterceptLogisticFit, type RandomInterceptLogisticInput } from './mixed/fit-random-intercept-logistic.ts'
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
export { type CodedSequences, codedSequences, codeSequences } from './sequence/coded-sequences.ts'
export { type DistinctSequences, distinctSequences } from './sequence/distinct-sequences.ts'
export { goodSpellShare } from './sequence/good-spell-share.ts'
export { integrativePotential } from './sequence/integrative-potential.ts'
export { type LastingState, type LastingStateOptions, lastingState } from './sequence/lasting-state.ts'
export { meanTimeInState } from './sequence/mean-time-in-state.ts'
export { type ModalState, modalStates } from './sequence/modal-states.ts'
export { sequenceBadness } from './sequence/sequence-badness.ts'
export { sequenceComplexity } from './sequence/sequence-complexity.ts'
export { type DegradationOptions, sequenceDegradation } from './sequence/sequence-degradation.ts'
export { sequenceEntropy } from './sequence/sequence-entropy.ts'
export { sequenceInsecurity } from './sequence/sequence-insecurity.ts'
export { type PrecarityOptions, sequencePrecarity } from './sequence/sequence-precarity.ts'
export { type SequenceSpells, sequenceSpells } from './sequence/sequence-spells.ts'
export { sequenceTransitions } from './sequence/sequence-transitions.ts'
export { sequenceTurbulence, type TurbulenceOptions } from './sequence/sequence-turbulence.ts'
export { sequenceVolatility, type VolatilityOptions } from './sequence/sequence-volatility.ts'
export { sequencesOfColumns } from './sequence/sequences-of-columns.ts'
export { spellText } from './sequence/spell-text.ts'
export { type SpellVariance, type SpellVarianceType, spellVariance } from './sequence/spell-variance.ts'
export { type StateCosts, stateCosts } from './sequence/state-costs.ts'
export {
  distributionOverMoments,
  type StateDistributionAtTime,
  stateDistribution,
} from './sequence/state-distribution.ts'
export type { StateSequence } from './sequence/state-sequence.ts'
export { subsequenceCountLog2 } from './sequence/subsequence-count.ts'
export {
  type TransitionOptions,
  type TransitionRates,
  transitionRates,
  transitionRatesPerMoment,
  transitionsBetweenStates,
} from './sequence/transition-rates.ts'
export { leastSquaresSlope } from './slope/least-squares-slope.ts'
export { aalenJohansen, type CumulativeIncidence, type IncidenceStep } from './survival/aalen-johansen.ts'
export { type IncidenceAtTime, incidenceAt } from './survival/incidence-at.ts'
export { type KaplanMeierCurve, kaplanMeier, type SurvivalStep } from './survival/kaplan-meier.ts'
export type { FollowUp } from './survival/risk-table.ts'
export { type IntervalScale, intervalScales } from './survival/survival-interval.ts'
export { type SurvivalQuantile, survivalQuantile } from './survival/survival-quantile.ts'
