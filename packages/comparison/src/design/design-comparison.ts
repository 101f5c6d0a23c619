import { type CovariateColumn, EstimationFailure } from '@doorstroom/statistics'
import { balanceRows } from '../balance/balance-rows.ts'
import { balanceStatistics } from '../balance/index.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { armWeights } from '../score/arm-weights.ts'
import { independentColumns } from '../score/independent-columns.ts'
import { propensityScore } from '../score/propensity-score.ts'
import { isWeightedEstimand } from '../score/weight-scheme.ts'
import { weightSummary } from '../score/weight-summary.ts'
import { commonSupport } from './common-support.ts'
import { completeCovariates, missingIndicator } from './complete-covariates.ts'
import type { Design, DesignInput } from './design.ts'
import { designRows } from './design-rows.ts'

/**
 * Settles who is compared with whom, without seeing an outcome: covariates without gaps, balance of the arms and, for a
 * comparison group, propensity scores, weights (mean 1 per arm), overlap and effective sample sizes. A randomised study gets
 * no weights. A score that cannot be estimated is kept as `failure`, with weights null; nothing is thrown.
 *
 * Balance is computed on values as they are (missing left out) and on the missing indicators.
 *
 * @example
 * const design = designComparison({ design: 'comparison-group', estimand: 'ATT', treated, covariates, clusters: null,
 *   confLevel: 0.95 })
 * design.largestImbalance // 0.06
 */
export function designComparison(input: DesignInput): Design {
  const { treated, estimand, population = 'everyone assigned' } = input
  const covariates = completeCovariates(input.covariates)
  const usable = independentColumns(
    covariates.map(({ values }) => values),
    Array.from(treated.keys()),
  ).map((position) => covariates[position]!)
  const score = input.design === 'randomised' ? null : estimateScore(input, usable)
  const weights = score === null || 'failure' in score ? null : score.weights
  const withGaps = input.covariates.filter(({ values }) => values.some((value) => !Number.isFinite(value)))
  const judged = [...input.covariates, ...withGaps.map(missingIndicator)]
  const balance = (used: Float64Array | null) =>
    balanceRows({ covariates: judged, treated, weights: used, estimand, population })
  const shared = {
    kind: input.design,
    estimand,
    population,
    treated,
    clusters: input.clusters,
    confLevel: input.confLevel,
    covariates,
    filledIn: withGaps.map(({ name }) => name),
    leftOut: covariates.filter((covariate) => !usable.includes(covariate)).map(({ name }) => name),
    balance: weights === null ? balance(null) : [...balance(null), ...balance(weights)],
    largestImbalance: largestImbalance(judged, treated, weights),
    largestImbalanceBefore: largestImbalance(judged, treated, null),
    largestEssentialImbalance: largestImbalance(
      judged.filter(({ essential }) => essential),
      treated,
      weights,
    ),
  }
  if (score === null || 'failure' in score) {
    const nothing = { propensity: null, weights: null, rows: [], commonSupport: null, weakestArm: null }
    return { ...shared, ...nothing, failure: score?.failure ?? null }
  }
  const { effectiveSampleSize } = weightSummary(score.weights, treated)
  const supported = commonSupport(score.scores, treated)
  const nTreated = treated.reduce((sum, one) => sum + one, 0)
  const sizes = [
    { effectiveSampleSize: effectiveSampleSize.treated, sampleSize: nTreated },
    { effectiveSampleSize: effectiveSampleSize.comparison, sampleSize: treated.length - nTreated },
  ]
  const left = (arm: (typeof sizes)[number]) => arm.effectiveSampleSize / arm.sampleSize
  return {
    ...shared,
    propensity: score.scores,
    weights: score.weights,
    failure: null,
    rows: designRows({ treated, propensity: score.scores, effectiveSampleSize, supported, estimand, population }),
    commonSupport: supported / nTreated,
    weakestArm: left(sizes[0]!) < left(sizes[1]!) ? sizes[0]! : sizes[1]!,
  }
}

function estimateScore({ estimand, treated }: DesignInput, usable: readonly CovariateColumn[]) {
  try {
    if (!isWeightedEstimand(estimand)) throw contrastFailure('comparison.unsupportedEstimand')
    if (!treated.includes(1) || !treated.includes(0)) throw contrastFailure('comparison.emptyArm')
    const { scores } = propensityScore(usable, treated)
    return { scores, weights: armWeights(scores, treated, estimand) }
  } catch (failure) {
    if (failure instanceof EstimationFailure) return { failure: { code: failure.code, text: failure.text } }
    throw failure
  }
}

function largestImbalance(covariates: readonly CovariateColumn[], treated: Uint8Array, weights: Float64Array | null) {
  const sizes = covariates
    .map((covariate) => Math.abs(balanceStatistics[0]!.compute(covariate, treated, weights)))
    .filter((size) => !Number.isNaN(size))
  return sizes.length === 0 ? null : Math.max(...sizes)
}
