export { type AgreementTable, agreementTable } from './agreement/agreement-table.ts'
export { cohenKappa, type Kappa, type KappaWeighting, kappaWeightings } from './agreement/cohen-kappa.ts'
export {
  type IntraclassCorrelation,
  type IntraclassForm,
  intraclassCorrelations,
  intraclassForms,
} from './agreement/intraclass-correlation.ts'
export type { Correlation } from './association/correlation.ts'
export { kendallTest } from './association/kendall-test.ts'
export { pearsonTest } from './association/pearson-test.ts'
export { spearmanTest } from './association/spearman-test.ts'
export { resampleCounts } from './bootstrap/resample-counts.ts'
export { type AreaWithError, areaUnderCurveWithError } from './classification/area-under-curve-with-error.ts'
export { type HosmerLemeshow, hosmerLemeshow } from './classification/hosmer-lemeshow.ts'
export { type PredictionQuality, predictionQuality } from './classification/prediction-quality.ts'
export { cutTree } from './clustering/cut-tree.ts'
export { type DiscrepancyOfGroup, type GroupDiscrepancy, groupDiscrepancy } from './clustering/group-discrepancy.ts'
export { type MedoidPartition, partitionAroundMedoids } from './clustering/partition-around-medoids.ts'
export { type PermutedDiscrepancy, permutedDiscrepancy } from './clustering/permuted-discrepancy.ts'
export { silhouettes } from './clustering/silhouettes.ts'
export { type ClusterTree, type WardVariant, wardTree } from './clustering/ward-tree.ts'
export { statisticsEstimators } from './definition/index.ts'
export { areaUnderCurve } from './describe/area-under-curve.ts'
export { describeValues, type ValuesDescription } from './describe/describe-values.ts'
export { effectiveSampleSize } from './describe/effective-sample-size.ts'
export { excessKurtosis } from './describe/excess-kurtosis.ts'
export { giniCoefficient } from './describe/gini-coefficient.ts'
export { mean } from './describe/mean.ts'
export { medianAbsoluteDeviation } from './describe/median-absolute-deviation.ts'
export { pearsonCorrelation } from './describe/pearson-correlation.ts'
export { quantile } from './describe/quantile.ts'
export type { QuantileType } from './describe/quantile-of-sorted.ts'
export { skewness } from './describe/skewness.ts'
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
export { binomialQuantile } from './distribution/binomial-quantile.ts'
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
export { hedgesG, type StandardizedEffect } from './effect-size/hedges-g.ts'
export { noncentralityOfT } from './effect-size/noncentrality-of-t.ts'
export { rankBiserial } from './effect-size/rank-biserial.ts'
export { riskRatioOfStandardizedDifference } from './effect-size/risk-ratio-of-standardized-difference.ts'
export { smallSampleCorrection } from './effect-size/small-sample-correction.ts'
export { type StandardizedChange, standardizedChange } from './effect-size/standardized-change.ts'
export {
  type EffectWithLimits,
  type StandardizedDifference,
  standardizedDifference,
} from './effect-size/standardized-difference.ts'
export type { TwoArmMoments } from './effect-size/two-arm-moments.ts'
export {
  type EstimatingEquationsFit,
  type EstimatingEquationsInput,
  fitEstimatingEquations,
} from './estimating-equation/fit-estimating-equations.ts'
export { type MeanFamilyId, meanFamilyIds } from './estimating-equation/mean-family.ts'
export { type WorkingCorrelationId, workingCorrelationIds } from './estimating-equation/working-correlation.ts'
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
export { byarRatioInterval } from './funnel/byar-ratio-interval.ts'
export { exactRatioInterval, type RatioInterval } from './funnel/exact-ratio-interval.ts'
export { type FunnelLimits, funnelLimits } from './funnel/funnel-limits.ts'
export { type BaselineHazardStep, coxBaselineHazard } from './hazard/cox-baseline-hazard.ts'
export { type Concordance, coxConcordance } from './hazard/cox-concordance.ts'
export { type DiscreteHazardLink, discreteHazardLinks } from './hazard/discrete-hazard-link.ts'
export { type CoxFit, type CoxInput, fitCox } from './hazard/fit-cox.ts'
export {
  type DiscreteBaseline,
  type DiscreteTimeFit,
  fitDiscreteTimeHazard,
} from './hazard/fit-discrete-time-hazard.ts'
export { type FineGrayFit, type FineGrayInput, fitFineGray } from './hazard/fit-fine-gray.ts'
export type { HazardInput } from './hazard/hazard-input.ts'
export { type TieMethod, tieMethods } from './hazard/partial-likelihood.ts'
export type { DiscreteTimeInput } from './hazard/person-periods.ts'
export {
  type ProportionalHazardsTest,
  type ProportionalHazardsTests,
  proportionalHazardsTest,
} from './hazard/proportional-hazards-test.ts'
export { repeatedHazardColumns } from './hazard/repeated-hazard-columns.ts'
export { type TimeTransform, timeTransforms } from './hazard/time-transform.ts'
export { jackknifeOfRatio } from './hypothesis-test/jackknife-of-ratio.ts'
export { kolmogorovSmirnov } from './hypothesis-test/kolmogorov-smirnov.ts'
export type { MeanTest } from './hypothesis-test/mean-test.ts'
export { pairedTest } from './hypothesis-test/paired-test.ts'
export { type PermutationTest, permutationTest } from './hypothesis-test/permutation-test.ts'
export { randomPermutationTest } from './hypothesis-test/random-permutation-test.ts'
export { type RankShift, rankShift } from './hypothesis-test/rank-shift.ts'
export { rankShiftByRoot } from './hypothesis-test/rank-shift-by-root.ts'
export { rankSumCumulative } from './hypothesis-test/rank-sum-cumulative.ts'
export { type RankSumTest, rankSumTest } from './hypothesis-test/rank-sum-test.ts'
export { signedRankCumulative } from './hypothesis-test/signed-rank-cumulative.ts'
export { type SignedRankTest, signedRankTest } from './hypothesis-test/signed-rank-test.ts'
export { studentTest } from './hypothesis-test/student-test.ts'
export { welchTest } from './hypothesis-test/welch-test.ts'
export { type ImputedEstimates, type PooledEstimate, poolImputations } from './imputation/pool-imputations.ts'
export { analysisOfVarianceCorrelation, type ClusterCorrelation } from './mixed/analysis-of-variance-correlation.ts'
export { type EarlyStoppedLaplace, earlyStoppedLaplace } from './mixed/early-stopped-laplace.ts'
export { fitRandomIntercept, type RandomInterceptFit, type RandomInterceptInput } from './mixed/fit-random-intercept.ts'
export {
  fitRandomInterceptLogistic,
  type RandomInterceptLogisticFit,
  type RandomInterceptLogisticInput,
} from './mixed/fit-random-intercept-logistic.ts'
export { type Adjustment, adjustedPValues, adjustments } from './multiplicity/adjusted-p-values.ts'
export { holmAdjusted } from './multiplicity/holm-adjusted.ts'
export { type ItemJob, runItems } from './parallel/run-items.ts'
export { designEffect } from './planning/design-effect.ts'
export { detectableDifference, type MeansPlan, powerOfMeans, sizeForMeans } from './planning/power-of-means.ts'
export { detectableShare, powerOfShares, type SharesPlan, sizeForShares } from './planning/power-of-shares.ts'
export {
  detectableHazardRatio,
  eventsForHazardRatio,
  powerOfSurvival,
  type SurvivalPlan,
} from './planning/power-of-survival.ts'
export { sizeForCohenH } from './planning/size-for-cohen-h.ts'
export { agrestiCaffoInterval } from './proportion/agresti-caffo-interval.ts'
export { agrestiCoullInterval } from './proportion/agresti-coull-interval.ts'
export { cohenH } from './proportion/cohen-h.ts'
export { compareShares, type SharesTest } from './proportion/compare-shares.ts'
export { exactBinomialInterval } from './proportion/exact-binomial-interval.ts'
export { exactPoissonInterval } from './proportion/exact-poisson-interval.ts'
export { jeffreysInterval } from './proportion/jeffreys-interval.ts'
export { miettinenNurminenInterval } from './proportion/miettinen-nurminen-interval.ts'
export { newcombeInterval, type TwoArmCounts } from './proportion/newcombe-interval.ts'
export { type TwoArmRatios, twoArmRatios } from './proportion/two-arm-ratios.ts'
export { waldDifferenceInterval } from './proportion/wald-difference-interval.ts'
export { type ShareInterval, wilsonInterval } from './proportion/wilson-interval.ts'
export { type RandomStream, randomStream } from './random/random-stream.ts'
export { type MidRanks, midRanks } from './rank/mid-ranks.ts'
export type { RegressionInput } from './regression/check-regression-input.ts'
export {
  type ClusterCovarianceType,
  type ClusterRobustCovariance,
  clusterCovarianceTypes,
  clusterRobustCovariance,
} from './regression/cluster-robust-covariance.ts'
export { coefficientInfluence } from './regression/coefficient-influence.ts'
export { devianceStoppedLogistic, type StoppedLogistic } from './regression/deviance-stopped-logistic.ts'
export { durbinWatson } from './regression/durbin-watson.ts'
export {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from './regression/fit-generalized-linear.ts'
export { fitLeastSquares, type LeastSquaresFit } from './regression/fit-least-squares.ts'
export { fitLogistic, type LogisticFit } from './regression/fit-logistic.ts'
export {
  fitTwoStageLeastSquares,
  type TwoStageFit,
  type TwoStageInput,
} from './regression/fit-two-stage-least-squares.ts'
export type { FittedRegression } from './regression/fitted-regression.ts'
export { type GeneralizedLinearSummary, generalizedLinearSummary } from './regression/generalized-linear-summary.ts'
export { type LeastSquaresSummary, leastSquaresSummary } from './regression/least-squares-summary.ts'
export { type LinkName, linkNames } from './regression/link-function.ts'
export { logisticProbability } from './regression/logistic-probability.ts'
export { neweyWestCovariance } from './regression/newey-west-covariance.ts'
export { type FamilyName, familyNames } from './regression/outcome-family.ts'
export { predictGeneralizedLinear } from './regression/predict-generalized-linear.ts'
export { predictLeastSquares } from './regression/predict-least-squares.ts'
export { predictLogistic } from './regression/predict-logistic.ts'
export { type ProfileInterval, profileInterval } from './regression/profile-interval.ts'
export { type CovarianceType, covarianceTypes, robustCovariance } from './regression/robust-covariance.ts'
export {
  type StandardisedEffect,
  type StandardisedErrors,
  standardisedEffect,
} from './regression/standardised-effect.ts'
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
export { SettingError } from './result/setting-error.ts'
export type { Source } from './result/source.ts'
export { statisticsGlossary } from './result/statistics-glossary.ts'
export type { Language, Text } from './result/text.ts'
export { rootBetween } from './root/root-between.ts'
export { cronbachAlpha, type Reliability } from './scale/cronbach-alpha.ts'
export { itemRestCorrelations } from './scale/item-rest-correlations.ts'
export { type OmegaTotal, omegaTotal } from './scale/omega-total.ts'
export { type OneFactorModel, oneFactorModel } from './scale/one-factor-model.ts'
export {
  type ReliableChange,
  type ReliableChangeClass,
  type ReliableChangeInput,
  reliableChange,
} from './scale/reliable-change.ts'
export {
  type Cutoffs,
  type Norm,
  type ReliableChangeSummary,
  reliableChangeSummary,
} from './scale/reliable-change-summary.ts'
export { type ItemStatistics, type ScaleStatistics, scaleStatistics } from './scale/scale-statistics.ts'
export { type SplitHalf, splitHalf } from './scale/split-half.ts'
export { type CodedSequences, codedSequences, codeSequences } from './sequence/coded-sequences.ts'
export { type DistinctSequences, distinctSequences } from './sequence/distinct-sequences.ts'
export { goodSpellShare } from './sequence/good-spell-share.ts'
export { integrativePotential } from './sequence/integrative-potential.ts'
export { type LastingState, type LastingStateOptions, lastingState } from './sequence/lasting-state.ts'
export { meanMomentsInState } from './sequence/mean-moments-in-state.ts'
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
export { type DistanceMatrix, distanceBetween } from './sequence-distance/distance-matrix.ts'
export { constantCosts, type EditCosts } from './sequence-distance/edit-costs.ts'
export { frequencyCosts } from './sequence-distance/frequency-costs.ts'
export {
  dynamicHammingDistances,
  type HammingOptions,
  hammingDistances,
} from './sequence-distance/hamming-distances.ts'
export { constantMomentCosts, type MomentCosts, transitionRateMomentCosts } from './sequence-distance/moment-costs.ts'
export { type Normalisation, normalisations } from './sequence-distance/normalise-distance.ts'
export {
  commonSubsequenceDistances,
  type DistanceOptions,
  optimalMatchingDistances,
} from './sequence-distance/optimal-matching-distances.ts'
export { sharedFutureCosts } from './sequence-distance/shared-future-costs.ts'
export { type DataCostOptions, transitionRateCosts } from './sequence-distance/transition-rate-costs.ts'
export { leastSquaresSlope } from './slope/least-squares-slope.ts'
export { aalenJohansen, type CumulativeIncidence, type IncidenceStep } from './survival/aalen-johansen.ts'
export type { FollowUp } from './survival/follow-up.ts'
export { type GrayTest, type GrayTestInput, grayTest } from './survival/gray-test.ts'
export { type IncidenceAtTime, incidenceAt } from './survival/incidence-at.ts'
export { type IncidenceRate, incidenceRate } from './survival/incidence-rate.ts'
export { incidenceVarianceAalen } from './survival/incidence-variance-aalen.ts'
export {
  type KaplanMeierCurve,
  type KaplanMeierInput,
  kaplanMeier,
  type SurvivalStep,
} from './survival/kaplan-meier.ts'
export { type LogRankInput, type LogRankTest, logRank } from './survival/log-rank.ts'
export { longestHorizon } from './survival/longest-horizon.ts'
export { occupationTime } from './survival/occupation-time.ts'
export { type RateRatio, rateRatio } from './survival/rate-ratio.ts'
export { type RestrictedMean, restrictedMean } from './survival/restricted-mean.ts'
export {
  type MeanContrast,
  type RestrictedMeanContrast,
  restrictedMeanContrast,
} from './survival/restricted-mean-contrast.ts'
export { rowsByGroup } from './survival/rows-by-group.ts'
export { type StateOccupation, type StateOccupationInput, stateOccupation } from './survival/state-occupation.ts'
export { type IntervalScale, intervalScales } from './survival/survival-interval.ts'
export { type SurvivalQuantile, survivalQuantile } from './survival/survival-quantile.ts'
export { timeByCause } from './survival/time-by-cause.ts'
export { type ChiSquaredTest, chiSquaredTest } from './table/chi-squared-test.ts'
export { type CrossTable, crossTable } from './table/cross-table.ts'
export { type FisherExactTest, fisherExactTest } from './table/fisher-exact-test.ts'
export { type MantelHaenszel, mantelHaenszel, type StratumCounts } from './table/mantel-haenszel.ts'
export { type McNemarTest, mcNemarTest } from './table/mcnemar-test.ts'
export { type OddsRatioHomogeneity, oddsRatioHomogeneity } from './table/odds-ratio-homogeneity.ts'
