import { fitEstimatingEquations, modelMatrix } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/** Generalized estimating equations for each working correlation asked for. */
export function compute({ spec, table }) {
  const also = [spec.id, ...(spec.order ? [spec.order] : [])]
  const { outcome, terms, columns, rows } = modelMatrix(spec.formula, table.columns, also)
  const { codes } = clusterColumn(table, spec.id, rows)
  const moment = spec.order ? Float64Array.from(rows, (row) => table.numbers(spec.order)[row]) : undefined
  const forms = [spec.corstr].flat()
  return Object.fromEntries(
    forms.map((correlation) => {
      const family = spec.family ?? 'gaussian'
      const input = { columns, outcome, clusters: codes, family, correlation }
      const fit = fitEstimatingEquations({ ...input, ...(moment && { moment }) })
      const errors = (covariance) => covariance.map((row, index) => Math.sqrt(row[index]))
      return [
        correlation,
        {
          coef: namedVector(terms, fit.coefficients),
          robust_se: namedVector(terms, errors(fit.covariance)),
          naive_se: namedVector(terms, errors(fit.modelCovariance)),
          alpha: fit.correlations.length === 0 ? 0 : Array.from(fit.correlations),
          scale: fit.scale,
        },
      ]
    }),
  )
}
