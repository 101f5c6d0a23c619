import {
  clusterRobustCovariance,
  fitLeastSquares,
  leastSquaresSummary,
  modelMatrix,
  robustCovariance,
  studentTTwoSided,
} from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/** Least squares with classical, heteroskedasticity-robust and cluster-robust errors. */
export function compute({ spec, table }) {
  const design = modelMatrix(spec.formula, table.columns, [spec.cluster ?? [], spec.weights ?? []].flat())
  const weights = spec.weights && Float64Array.from(design.rows, (row) => table.numbers(spec.weights)[row])
  const fit = fitLeastSquares({
    columns: design.columns,
    outcome: design.outcome,
    intercept: design.intercept,
    aliased: 'leaveOut',
    ...(weights && { weights }),
  })
  const summary = leastSquaresSummary(fit)
  const named = (values) => namedVector(design.terms, values)
  const errors = (covariance) => covariance.map((row, index) => Math.sqrt(row[index]))
  const robust = (type) => [type, named(errors(robustCovariance(fit, type)))]
  return {
    coef: named(fit.coefficients),
    se_classical: named(errors(robustCovariance(fit, 'classical'))),
    sigma: fit.sigma,
    r2: summary.rSquared,
    adj_r2: summary.adjustedRSquared,
    fstat: summary.fStatistic,
    df_residual: fit.degreesOfFreedom,
    n: fit.n,
    loglik: summary.logLikelihood,
    robust_se: Object.fromEntries(['HC0', 'HC1', 'HC2', 'HC3'].map(robust)),
    ...(spec.cluster && clustered(fit, clusterColumn(table, spec.cluster, design.rows), named)),
  }
}

function clustered(fit, { codes }, named) {
  const byType = ['CR0', 'CR1', 'CR1S', 'CR2'].map((type) => {
    const { covariance, degreesOfFreedom } = clusterRobustCovariance(fit, codes, type)
    const se = covariance.map((row, index) => Math.sqrt(row[index]))
    const p = fit.coefficients.map((value, index) => studentTTwoSided(value / se[index], degreesOfFreedom[index]))
    return [type, { se: named(se), df_satt: named(degreesOfFreedom), p_satt: named(p) }]
  })
  return { cluster: Object.fromEntries(byType), n_clusters: new Set(codes).size }
}
