export { evidenceEstimators } from './definition/index.ts'
export { type AttritionCounts, type AttritionLevel, wwcAttrition } from './grade/attrition/wwc-attrition.ts'
export { gradeStudy } from './grade/grade-study.ts'
export type { Grade, GradeReason, GradeScheme } from './grade/scheme/grade-scheme.ts'
export { gradeSchemes } from './grade/scheme/index.ts'
export { type VarianceMethod, varianceMethods } from './meta-analysis/between-study-variance.ts'
export { cumulativeAnalysis } from './meta-analysis/cumulative-analysis.ts'
export { type EggerTest, eggerTest } from './meta-analysis/egger-test.ts'
export { failSafeNumber } from './meta-analysis/fail-safe-number.ts'
export { leaveOneOut } from './meta-analysis/leave-one-out.ts'
export { metaAnalysisText } from './meta-analysis/meta-analysis-text.ts'
export {
  type MetaRegression,
  type MetaRegressionInput,
  type MetaTest,
  metaRegression,
  metaTests,
} from './meta-analysis/meta-regression.ts'
export { type PredictionInterval, predictionInterval } from './meta-analysis/prediction-interval.ts'
export { type RankTest, rankTest } from './meta-analysis/rank-test.ts'
export { type ShrunkenEffects, shrunkenEffects } from './meta-analysis/shrunken-effects.ts'
export type { StudyEffects } from './meta-analysis/study-effects.ts'
export { type StudyInfluence, studyInfluence } from './meta-analysis/study-influence.ts'
export { type SubgroupAnalysis, subgroupAnalysis } from './meta-analysis/subgroup-analysis.ts'
export { type TrimAndFill, type TrimEstimator, trimAndFill, trimEstimators } from './meta-analysis/trim-and-fill.ts'
export { type VarianceInterval, varianceInterval } from './meta-analysis/variance-interval.ts'
export {
  type MultilevelInput,
  type MultilevelMetaAnalysis,
  multilevelMetaAnalysis,
} from './multilevel/multilevel-meta-analysis.ts'
export { PoolFailure, type PoolFailureCode, poolFailureText } from './pool/pool-failure.ts'
export { type LeftOut, type PooledMeasure, poolMeasure } from './pool/pool-measure.ts'
export { poolRows } from './pool/pool-rows.ts'
export { poolWarningText } from './pool/pool-warning.ts'
export { type RandomEffectsPool, randomEffects, type StudyEffect } from './pool/random-effects.ts'
export {
  type MantelHaenszelMeasure,
  mantelHaenszelMeasures,
  mantelHaenszelTables,
} from './pooled-table/mantel-haenszel-tables.ts'
export { petoTables } from './pooled-table/peto-tables.ts'
export type { PooledTables } from './pooled-table/pooled-tables.ts'
export {
  type CorrelationMeasure,
  correlationEffects,
  correlationMeasures,
  type PartialMeasure,
  partialEffects,
  partialMeasures,
} from './study-effect/correlation-effects.ts'
export { type MeanMeasure, meanEffects, meanMeasures, type TwoMeanColumns } from './study-effect/mean-effects.ts'
export {
  type OneRateMeasure,
  oneRateEffects,
  oneRateMeasures,
  type RateMeasure,
  rateEffects,
  rateMeasures,
  type TwoRateColumns,
} from './study-effect/rate-effects.ts'
export { type ShareMeasure, shareEffects, shareMeasures } from './study-effect/share-effects.ts'
export {
  type TwoByTwoColumns,
  type TwoByTwoMeasure,
  twoByTwoEffects,
  twoByTwoMeasures,
} from './study-effect/two-by-two-effects.ts'
