import { attritionWeighting } from './attrition-weighting.ts'
import { augmentedWeighting } from './augmented-weighting.ts'
import { blockedDifferenceEstimator } from './blocked-difference.ts'
import { coarsenedExactMatching } from './coarsened-exact-matching.ts'
import { differenceInDifferencesEstimator } from './difference-in-differences.ts'
import { differenceInMeans } from './difference-in-means.ts'
import { eValueEstimator } from './e-value.ts'
import { entropyBalancing } from './entropy-balancing.ts'
import { gComputation } from './g-computation.ts'
import { interruptedTimeSeries } from './interrupted-time-series.ts'
import { leeBoundsEstimator } from './lee-bounds.ts'
import { linAdjusted } from './lin-adjusted.ts'
import { manskiBoundsEstimator } from './manski-bounds.ts'
import { mediationEstimator } from './mediation.ts'
import { nearestMatching } from './nearest-matching.ts'
import { propensityWeighting } from './propensity-weighting.ts'
import { proportionDifference } from './proportion-difference.ts'
import { regressionDiscontinuity } from './regression-discontinuity.ts'
import { rosenbaumBounds } from './rosenbaum-bounds.ts'
import { subclassification } from './subclassification.ts'
import { subgroupDifference } from './subgroup-difference.ts'

/** Estimators of a difference between two arms, simplest first. */
export const comparisonEstimators = [
  differenceInMeans,
  proportionDifference,
  linAdjusted,
  blockedDifferenceEstimator,
  subgroupDifference,
  propensityWeighting,
  augmentedWeighting,
  gComputation,
  entropyBalancing,
  nearestMatching,
  subclassification,
  coarsenedExactMatching,
  attritionWeighting,
  mediationEstimator,
  differenceInDifferencesEstimator,
  regressionDiscontinuity,
  interruptedTimeSeries,
  leeBoundsEstimator,
  manskiBoundsEstimator,
  rosenbaumBounds,
  eValueEstimator,
] as const
