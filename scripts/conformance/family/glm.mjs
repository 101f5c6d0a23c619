import {
  clusterRobustCovariance,
  coefficientInfluence,
  fitGeneralizedLinear,
  generalizedLinearSummary,
  modelMatrix,
  normalUpperTail,
  profileInterval,
  robustCovariance,
  standardisedEffect,
} from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/**
 * Generalised linear models with robust and clustered errors, profile intervals and standardised effects. With parts of
 * people as weights the reference rounds successes before it takes a binomial likelihood; that likelihood is left out.
 */
export function compute({ spec, table }) {
  const also = [spec.cluster, spec.weights, spec.offset, spec.standardise].filter(
    (name) => name !== undefined && name !== null,
  )
  const design = modelMatrix(spec.formula, table.columns, also)
  const at = (name) => Float64Array.from(design.rows, (row) => table.numbers(name)[row])
  const input = {
    family: spec.family,
    columns: design.columns,
    outcome: design.outcome,
    intercept: design.intercept,
    aliased: 'leaveOut',
    epsilon: spec.aliased ? 1e-8 : 1e-12,
    ...(spec.link && { link: spec.link }),
    ...(spec.weights && { weights: at(spec.weights) }),
    ...(spec.offset && { offset: at(spec.offset) }),
  }
  const fit = fitGeneralizedLinear(input)
  const summary = generalizedLinearSummary(input, fit)
  const named = (values) => namedVector(design.terms, values)
  const errors = (covariance) => covariance.map((row, index) => Math.sqrt(row[index]))
  const se = errors(fit.covariance)
  const z = fit.coefficients.map((value, index) => value / se[index])
  return {
    coef: named(fit.coefficients),
    se: named(se),
    z: named(z),
    p: named(z.map((value) => 2 * normalUpperTail(Math.abs(value)))),
    deviance: fit.deviance,
    null_deviance: summary.nullDeviance,
    ...(hasLikelihood(input) && { aic: summary.aic, bic: summary.bic, loglik: fit.logLikelihood }),
    df_residual: fit.degreesOfFreedom,
    n: fit.n,
    fitted_head: fit.fitted.slice(0, 8),
    robust_se: Object.fromEntries(
      ['HC0', 'HC1', 'HC2', 'HC3'].map((type) => [type, named(errors(robustCovariance(fit, type)))]),
    ),
    ...(spec.profile && { profile_ci: profiled(input, fit, design.terms) }),
    ...(spec.standardise && { standardised: standardised(spec, table, design, fit) }),
    ...(spec.cluster && { cluster_se: clustered(fit, clusterColumn(table, spec.cluster, design.rows).codes, named) }),
  }
}

function hasLikelihood({ family, weights }) {
  return family !== 'binomial' || weights === undefined || weights.every(Number.isInteger)
}

function profiled(input, fit, terms) {
  const limits = terms.map((_, place) => profileInterval(input, fit, place, 0.95))
  return { terms, lower: limits.map(({ low }) => low), upper: limits.map(({ high }) => high) }
}

function clustered(fit, codes, named) {
  const errors = (type) =>
    named(clusterRobustCovariance(fit, codes, type).covariance.map((row, i) => Math.sqrt(row[i])))
  return { CR0: errors('CR0'), CR2: errors('CR2'), HC1_sandwich: errors('CR1S') }
}

/**
 * Everyone's mean with the variable at 1 and at 0, with errors of the model, robust ones, and with the sample's own.
 * Means of 1 or more have no odds.
 */
function standardised({ formula, standardise }, table, design, fit) {
  const [one, zero] = [1, 0].map((value) => {
    const changed = { ...table.columns, [standardise]: new Float64Array(table.rows).fill(value) }
    const { terms, columns } = modelMatrix(formula, changed)
    const byName = new Map(terms.filter((name) => name !== '(Intercept)').map((name, index) => [name, columns[index]]))
    return design.terms.filter((name) => name !== '(Intercept)').map((name) => byName.get(name))
  })
  const effect = standardisedEffect(fit, [one, zero], fit.weights)
  const named = ({ one, zero, difference, logRatio, logOddsRatio }) => ({
    se_p1: one,
    se_p0: zero,
    se_rd: difference,
    se_log_rr: logRatio,
    ...(effect.oddsRatio !== null && { se_log_or: logOddsRatio }),
  })
  return {
    variable: standardise,
    p1: effect.one,
    p0: effect.zero,
    rd: effect.difference,
    rr: effect.ratio,
    ...(effect.oddsRatio !== null && { or: effect.oddsRatio }),
    model: named(effect.stdErrors(fit.covariance)),
    HC0: named(effect.stdErrors(robustCovariance(fit, 'HC0'))),
    influence: named(effect.influenceErrors(coefficientInfluence(fit))),
  }
}
