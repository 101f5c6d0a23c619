import { attritionWeighting } from './attrition-weighting.ts'
import { augmentedWeighting } from './augmented-weighting.ts'
import { coarsenedExactMatching } from './coarsened-exact-matching.ts'
import { differenceInMeans } from './difference-in-means.ts'
import { eValueEstimator } from './e-value.ts'
import { entropyBalancing } from './entropy-balancing.ts'
import { gComputation } from './g-computation.ts'
import { leeBoundsEstimator } from './lee-bounds.ts'
import { linAdjusted } from './lin-adjusted.ts'
import { manskiBoundsEstimator } from './manski-bounds.ts'
import { mediationEstimator } from './mediation.ts'
import { nearestMatching } from './nearest-matching.ts'
import { propensityWeighting } from './propensity-weighting.ts'
import { proportionDifference } from './proportion-difference.ts'
import { rosenbaumBounds } from './rosenbaum-bounds.ts'
import { subclassification } from './subclassification.ts'

/** Estimators of a difference between two arms, simplest first. */
export const comparisonEstimators = [
  differenceInMeans,
  proportionDifference,
  linAdjusted,
  propensityWeighting,
  augmentedWeighting,
  gComputation,
  entropyBalancing,
  nearestMatching,
  subclassification,
  coarsenedExactMatching,
  attritionWeighting,
  mediationEstimator,
  leeBoundsEstimator,
  manskiBoundsEstimator,
  rosenbaumBounds,
  eValueEstimator,
] as const
