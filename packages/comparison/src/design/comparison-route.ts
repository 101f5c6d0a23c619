import type { AnyEstimator, Estimand } from '@doorstroom/statistics'
import { augmentedWeighting } from '../estimate/augmented-weighting.ts'
import { differenceInMeans } from '../estimate/difference-in-means.ts'
import { linAdjusted } from '../estimate/lin-adjusted.ts'
import { propensityWeighting } from '../estimate/propensity-weighting.ts'
import { proportionDifference } from '../estimate/proportion-difference.ts'
import type { Design } from './design.ts'

/** One way to get at the difference: which estimator, for whom, and which covariates it may use. */
export interface ComparisonRoute {
  readonly estimator: AnyEstimator
  readonly estimand: Estimand
  /** `none`; `score` = usable over everyone; `perArm` = usable within each arm. */
  readonly covariates: 'none' | 'score' | 'perArm'
}

/**
 * The routes for one measure, the main one first, the unadjusted one always last.
 * Randomised: Lin's adjustment when there are covariates. Comparison group: augmented weighting for ATT, ATE and
 * ATC (plain weighting for ATO), then plain weighting, then overlap weights. Shares without clusters are compared unadjusted
 * by Newcombe's interval, all else by means.
 *
 * @example
 * comparisonRoutes(design, 'share').map((route) => route.estimator.id)
 * // ['augmented-weighting', 'propensity-weighting', 'propensity-weighting', 'proportion-difference']
 */
export function comparisonRoutes(design: Design, kind: 'share' | 'amount'): readonly ComparisonRoute[] {
  const { estimand } = design
  const simple = kind === 'share' && design.clusters === null ? proportionDifference : differenceInMeans
  const unadjusted: ComparisonRoute = { estimator: simple, estimand, covariates: 'none' }
  if (design.kind === 'randomised') {
    const adjusted: ComparisonRoute = { estimator: linAdjusted, estimand, covariates: 'perArm' }
    return design.covariates.length > design.leftOut.length ? [adjusted, unadjusted] : [unadjusted]
  }
  const weighting: ComparisonRoute = { estimator: propensityWeighting, estimand, covariates: 'score' }
  const augmented: ComparisonRoute = { estimator: augmentedWeighting, estimand, covariates: 'score' }
  const overlap: ComparisonRoute = { estimator: propensityWeighting, estimand: 'ATO', covariates: 'score' }
  return [
    ...(augmentedWeighting.estimands.includes(estimand) ? [augmented] : []),
    weighting,
    ...(estimand === 'ATO' ? [] : [overlap]),
    unadjusted,
  ]
}
