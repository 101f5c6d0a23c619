import { fitRandomIntercept, modelMatrix, studentTTwoSided } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/** Linear models with a random intercept, by both methods; predictions of the first ten clusters under REML. */
export function compute({ spec, table }) {
  const { outcome, terms, columns, rows, randomIntercepts } = modelMatrix(spec.formula, table.columns)
  const group = randomIntercepts[0]
  const { names, codes } = clusterColumn(table, group, rows)
  const fitted = (method) => {
    const fit = fitRandomIntercept({ columns, outcome, clusters: codes, method })
    const stdErrors = fit.covariance.map((row, index) => Math.sqrt(row[index]))
    const pValues = stdErrors.map((error, index) =>
      studentTTwoSided(fit.coefficients[index] / error, fit.degreesOfFreedom[index]),
    )
    return {
      fixef: namedVector(terms, fit.coefficients),
      se: namedVector(terms, stdErrors),
      df_satterthwaite: namedVector(terms, fit.degreesOfFreedom),
      p: namedVector(terms, pValues),
      varcomp: {
        grp: [group, 'Residual'],
        var1: ['(Intercept)', ''],
        var2: ['', ''],
        vcov: [fit.betweenVariance, fit.withinVariance],
      },
      loglik: fit.logLikelihood,
      aic: fit.akaike,
      n: fit.n,
      groups: names.length,
      icc: fit.intraclassCorrelation,
      blup: {
        group: names.slice(0, 10),
        value: fit.predictions.slice(0, 10),
        se: fit.predictionErrors.slice(0, 10),
      },
    }
  }
  return { REML: fitted('REML'), ML: fitted('ML') }
}
