/** Mediation: both models, product of coefficients, plug-in effects, quasi-Bayesian and bootstrap intervals. */
import { mediationAnalysis, mediationModels, productOfCoefficients } from '@doorstroom/comparison'
import { modelMatrix } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const interaction = spec.interaction === true
  const covariates = spec.covariates ? ` + ${spec.covariates}` : ''
  const matrix = modelMatrix(`${spec.outcome} ~ ${spec.treat} + ${spec.mediator}${covariates}`, table.columns)
  const [intercept, treat, mediator, ...others] = matrix.terms
  const input = {
    outcome: matrix.outcome,
    treated: matrix.columns[0],
    mediator: matrix.columns[1],
    covariates: matrix.columns.slice(2),
    interaction,
    mediatorModel: modelOf(spec.mediator_model, table, spec.mediator, matrix.columns[1]),
    outcomeModel: modelOf(spec.outcome_model ?? spec.family, table, spec.outcome, matrix.outcome),
  }
  const models = mediationModels(input)
  const sims = spec.sims ?? 4000
  const simulated = (method) => simulationResult(mediationAnalysis(input, { method, replicates: sims, seed: 20240601 }))
  const quasi = simulated('quasi-bayesian')
  const boot = simulated('bootstrap')
  return {
    mediator_model: modelResult(models.mediator, [intercept, treat, ...others]),
    outcome_model: modelResult(models.outcome, [
      intercept,
      treat,
      mediator,
      ...others,
      ...(interaction ? [`${treat}:${mediator}`] : []),
    ]),
    quasi_bayes: quasi.result,
    bootstrap: boot.result,
    sims,
    ...(!interaction && { product: productResult(productOfCoefficients(models, input)) }),
    plugin: {
      acme_treated: boot.plugIn.mediatedTreated,
      acme_control: boot.plugIn.mediatedComparison,
      ade_treated: boot.plugIn.directTreated,
      ade_control: boot.plugIn.directComparison,
      total: boot.plugIn.total,
    },
  }
}

/** A named model, else probit for text or a 0/1 column and a straight line for other numbers. */
function modelOf(named, table, name, values) {
  if (typeof named === 'string') return /probit|logit/.exec(named)?.[0] ?? 'linear'
  return table.isText(name) || values.every((value) => value === 0 || value === 1) ? 'probit' : 'linear'
}

function modelResult({ coefficients, stdErrors, sigma }, names) {
  const named = (values) => Object.fromEntries(names.map((name, index) => [name, values[index]]))
  return { coef: named(coefficients), se: named(stdErrors), ...(sigma !== null && { sigma }) }
}

function productResult(product) {
  return {
    a: product.toMediator,
    se_a: product.toMediatorStdError,
    b: product.fromMediator,
    se_b: product.fromMediatorStdError,
    acme: product.mediated,
    se_sobel: product.sobelStdError,
    se_aroian: product.aroianStdError,
    ade: product.direct,
    total: product.total,
  }
}

function simulationResult(analysis) {
  const part = (name, { estimate, confLow, confHigh }) => ({ [name]: estimate, [`${name}_ci`]: [confLow, confHigh] })
  return {
    plugIn: analysis.plugIn,
    result: {
      ...part('acme_control', analysis.mediatedComparison),
      ...part('acme_treated', analysis.mediatedTreated),
      ...part('ade_control', analysis.directComparison),
      ...part('ade_treated', analysis.directTreated),
      ...part('total', analysis.total),
      prop_mediated_avg: analysis.shareMediated?.estimate ?? null,
    },
  }
}
