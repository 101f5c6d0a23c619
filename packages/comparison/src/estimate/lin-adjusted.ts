import { clusterRobustCovariance, type Estimator, type LeastSquaresFit, robustCovariance } from '@doorstroom/statistics'
import type { ArmContrast, Estimated } from '../contrast/arm-contrast.ts'
import { type CompleteArms, completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { contrastRows } from '../contrast/contrast-rows.ts'
import { contrastSummary } from '../contrast/contrast-summary.ts'
import { fitLin } from '../contrast/fit-lin.ts'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'

const id = 'lin-adjusted'

/**
 * Least squares of the outcome on treatment, covariates centred at the mean of everyone analysed, and their products
 * (Lin 2013). HC2 errors, Student's t with n - k degrees of freedom; with clusters CR2 and Satterthwaite's.
 * Levels are predictions at the average covariates, so that their difference is the difference.
 * For a 0/1 outcome it is a difference of shares; no model of chances is assumed.
 *
 * @example
 * linAdjusted.estimate({ outcome, treated, covariates }, { confLevel: 0.95 }).difference.estimate
 */
export const linAdjusted: Estimator<ArmContrast> = {
  id,
  label: { nl: 'Verschil, nauwkeuriger door kenmerken bij de start', en: 'Difference, sharpened by baseline' },
  family: 'randomised',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    { nl: 'Loting besliste wie in welke groep kwam.', en: 'A lottery decided who was in which group.' },
    { nl: 'De kenmerken zijn van vóór de loting.', en: 'The characteristics are from before the lottery.' },
  ],
  sources: [
    {
      author: 'Lin, W.',
      year: 2013,
      title: "Agnostic notes on regression adjustments to experimental data: reexamining Freedman's critique",
      doi: '10.1214/12-AOAS583',
      taken: 'interacted adjustment with covariates centred at the sample mean',
    },
  ],
  reference: 'randomised',
  roles: { required: ['outcome', 'treated', 'covariates'], optional: ['clusters'] },
  estimate(columns, { confLevel, estimand }) {
    const arms = completeArms(columns)
    if (arms.covariates.length === 0) throw contrastFailure('comparison.noCovariates')
    if (Math.min(arms.nTreated, arms.nComparison) < arms.covariates.length + 2) {
      throw contrastFailure('comparison.tooFewForCovariates')
    }
    const fit = fitLin(
      arms.outcome,
      arms.treated,
      arms.covariates.map(({ values }) => values),
    )
    const [intercept, slope] = [fit.coefficients[0]!, fit.coefficients[1]!]
    const errors = levelErrors(arms, fit)
    requireVariation(errors[0]!.stdError, arms.outcome)
    const wald = (estimate: number, position: number) =>
      waldEstimate({ estimate, ...errors[position]!, confLevel }) satisfies Estimated
    return {
      estimand: estimand ?? 'ITT',
      confLevel,
      difference: wald(slope, 0),
      treated: { ...wald(intercept + slope, 1), pValue: null },
      comparison: { ...wald(intercept, 2), pValue: null },
      nTreated: arms.nTreated,
      nComparison: arms.nComparison,
      events: null,
      degreesOfFreedom: errors[0]!.degreesOfFreedom,
      effectiveSampleSize: { treated: arms.nTreated, comparison: arms.nComparison },
      warnings: arms.warnings,
    }
  },
  tidy: (result, context) => contrastRows(id, result, context),
  glance: (result, context) => contrastSummary(id, result, context),
}

/** Errors of the difference, the treated level and the comparison level, in that order. */
function levelErrors({ clusters }: CompleteArms, fit: LeastSquaresFit) {
  const contrasts = [[0, 1], [1, 1], [1]]
  if (clusters !== null) {
    const { contrast } = clusterRobustCovariance(fit, clusters, 'CR2')
    return contrasts.map(contrast)
  }
  const covariance = robustCovariance(fit, 'HC2')
  return contrasts.map((weights) => {
    const variance = weights.reduce(
      (sum, left, i) => weights.reduce((part, right, j) => part + left * right * covariance[i]![j]!, sum),
      0,
    )
    return { stdError: Math.sqrt(variance), degreesOfFreedom: fit.degreesOfFreedom }
  })
}
