import { earlyStoppedLaplace, fitRandomInterceptLogistic, modelMatrix } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/**
 * Logistic models with a random intercept, for each number of quadrature points (1 and 10 unless the spec says). With one
 * point glmer stops early in the search for cluster modes, which moves its numbers; so does the function used here.
 */
export function compute({ spec, table }) {
  const { outcome, terms, columns, rows, randomIntercepts } = modelMatrix(spec.formula, table.columns)
  const { codes } = clusterColumn(table, randomIntercepts[0], rows)
  const points = [spec.nAGQ ?? [1, 10]].flat()
  return Object.fromEntries(
    points.map((quadraturePoints) => {
      const input = { columns, outcome, clusters: codes }
      const fit =
        quadraturePoints === 1 ? earlyStoppedLaplace(input) : fitRandomInterceptLogistic({ ...input, quadraturePoints })
      const stdErrors = fit.covariance.map((row, index) => Math.sqrt(row[index]))
      return [
        `nAGQ${quadraturePoints}`,
        {
          fixef: namedVector(terms, fit.coefficients),
          se: namedVector(terms, stdErrors),
          sd_group: fit.clusterDeviation,
          loglik: fit.logLikelihood,
          icc_latent: fit.intraclassCorrelation,
        },
      ]
    }),
  )
}
