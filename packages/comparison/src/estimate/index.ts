import { augmentedWeighting } from './augmented-weighting.ts'
import { differenceInMeans } from './difference-in-means.ts'
import { linAdjusted } from './lin-adjusted.ts'
import { propensityWeighting } from './propensity-weighting.ts'
import { proportionDifference } from './proportion-difference.ts'

/** Estimators of a difference between two arms, simplest first. */
export const comparisonEstimators = [
  differenceInMeans,
  proportionDifference,
  linAdjusted,
  propensityWeighting,
  augmentedWeighting,
] as const
