import {
  balancingWeights,
  comparisonEstimators,
  covariateBalance,
  horvitzThompson,
  propensityScore,
  trimmedWeights,
  weightedDifference,
} from '@doorstroom/comparison'
import { distinctCovariates, formulaDesign, splitColumns } from '../formula-covariates.mjs'

const scales = { ATE: 'pooled', ATT: 'treated', ATC: 'comparison', ATO: 'pooled' }
const estimator = (id) => comparisonEstimators.find((one) => one.id === id)

/** Propensity weighting for four estimands, Horvitz-Thompson, trimming, augmented weighting and g-computation. */
export function compute({ spec, table: whole }) {
  const { terms, covariates: all, table } = formulaDesign(whole, spec.covariates, [spec.treat, spec.outcome])
  const covariates = distinctCovariates(all)
  const outcome = table.numbers(spec.outcome)
  const treated = Uint8Array.from(table.numbers(spec.treat))
  const score = propensityScore(covariates, treated)
  const columns = { outcome, treated, covariates }
  const coefficient = new Map(covariates.map(({ name }, index) => [name, score.coefficients[index + 1]]))
  const mean = (arm) => averageOf(score.scores.filter((_, row) => treated[row] === arm))
  const balanced = splitColumns(table, spec.covariates)
  const binary = outcome.every((value) => value === 0 || value === 1)
  const trimmed = trimmedWeights(balancingWeights(score.scores, treated, 'ATE'), spec.trim ?? 0.99)
  const augmented = (estimand, linearOutcome) =>
    estimator('augmented-weighting').estimate(columns, { confLevel: 0.95, estimand, options: { linearOutcome } })
  const predicted = (estimand) =>
    estimator('g-computation').estimate(columns, { confLevel: 0.95, estimand, options: { linearOutcome: true } })
      .difference.estimate
  const [everyone, participants] = [augmented('ATE', true), augmented('ATT', true)]
  const weighting = Object.fromEntries(
    Object.keys(scales).map((estimand) => [estimand, weighted(columns, score.scores, balanced, estimand)]),
  )
  return {
    n: outcome.length,
    ps: {
      coef: Object.fromEntries(
        terms.map((term, index) => [term, index === 0 ? score.coefficients[0] : (coefficient.get(term) ?? null)]),
      ),
      head: score.scores.slice(0, 8),
      min: score.scores.reduce((least, one) => Math.min(least, one), 1),
      max: score.scores.reduce((most, one) => Math.max(most, one), 0),
      mean_treated: mean(1),
      mean_control: mean(0),
    },
    ...weighting,
    horvitz_thompson_ate: horvitzThompson(outcome, treated, score.scores),
    ATE_trim99: {
      est: weightedDifference({ outcome, treated, weights: trimmed.weights }).estimate,
      cap: trimmed.cap,
    },
    AIPW_ATE: {
      est: everyone.difference.estimate,
      se: everyone.difference.stdError,
      mean1: everyone.treated.estimate,
      mean0: everyone.comparison.estimate,
    },
    AIPW_ATT: { est: participants.difference.estimate, se: participants.difference.stdError },
    gcomp_ATE: predicted('ATE'),
    gcomp_ATT: predicted('ATT'),
    ...(binary && { AIPW_ATE_logit_outcome: pair(augmented('ATE', false)) }),
  }
}

function weighted(columns, scores, balanced, estimand) {
  const { outcome, treated } = columns
  const result = estimator('propensity-weighting').estimate(columns, { confLevel: 0.95, estimand })
  const weights = balancingWeights(scores, treated, estimand)
  const fixed = weightedDifference({ outcome, treated, weights })
  const balance = (used) =>
    balanced.map(({ values }) => covariateBalance({ values, treated, weights: used, scale: scales[estimand] }))
  const [before, after] = [balance(null), balance(weights)]
  return {
    mean1: result.treated.estimate,
    mean0: result.comparison.estimate,
    est: result.difference.estimate,
    se_mestimation: result.difference.stdError,
    se_mean1: result.treated.stdError,
    se_mean0: result.comparison.stdError,
    se_weightit_asympt: result.difference.stdError,
    se_HC0_fixed_weights: fixed.errorHC0,
    se_HC1_fixed_weights: fixed.errorHC1,
    ess_treated: result.effectiveSampleSize.treated,
    ess_control: result.effectiveSampleSize.comparison,
    weights_head: weights.slice(0, 8),
    max_weight: weights.reduce((most, one) => Math.max(most, one), 0),
    balance: {
      covariate: balanced.map(({ name }) => name),
      smd_before: before.map((one) => one.standardizedDifference),
      smd_after: after.map((one) => one.standardizedDifference),
      vr_before: before.map((one) => one.varianceRatio),
      vr_after: after.map((one) => one.varianceRatio),
      ks_before: before.map((one) => one.ecdfLargest),
      ks_after: after.map((one) => one.ecdfLargest),
    },
  }
}

function pair({ difference }) {
  return { est: difference.estimate, se: difference.stdError }
}

function averageOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
