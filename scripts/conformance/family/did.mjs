import { fitTwoWayEffects } from '@doorstroom/comparison'
import { clusterRobustCovariance, fitLeastSquares, modelMatrix, studentTTwoSided } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/** Difference in differences: least squares with clustered errors, and with a level per unit and period. */
export function compute({ spec, table }) {
  return { ...(spec.formula && pooled(spec, table)), ...(spec.fe_formula && twoWay(spec, table)) }
}

function pooled({ formula, cluster }, table) {
  const { outcome, columns, terms, rows, intercept } = modelMatrix(formula, table.columns, cluster ? [cluster] : [])
  const fit = fitLeastSquares({ columns, outcome, intercept, aliased: 'leaveOut' })
  const named = (values) => namedVector(terms, values)
  const clusters = cluster ? clusterColumn(table, cluster, rows).codes : Int32Array.from(rows)
  const errors = (type) => {
    const { covariance, degreesOfFreedom, nClusters } = clusterRobustCovariance(fit, clusters, type)
    return { se: covariance.map((row, index) => Math.sqrt(row[index])), df: degreesOfFreedom, nClusters }
  }
  const bell = errors('CR2')
  const stata = errors('CR1S')
  const p = fit.coefficients.map((value, index) => studentTTwoSided(value / bell.se[index], bell.df[index]))
  return {
    coef: named(fit.coefficients),
    CR2: { se: named(bell.se), df: named(bell.df), p: named(p) },
    stata: { se: named(stata.se), df: named(terms.map(() => stata.nClusters - 1)) },
  }
}

function twoWay({ fe_formula: formula, unit_fe: unit, time_fe: time, cluster }, table) {
  const by = cluster ?? unit
  const also = [unit, ...(time ? [time] : []), by]
  const { outcome, columns, terms, rows } = modelMatrix(formula, table.columns, also)
  const names = terms.filter((term) => term !== '(Intercept)')
  const codes = (name) => clusterColumn(table, name, rows).codes
  const fit = fitTwoWayEffects({ outcome, columns, units: codes(unit), ...(time && { periods: codes(time) }) })
  const result = (type) => ({
    coef: namedVector(names, fit.coefficients),
    se: namedVector(names, fit.clustered(codes(by), type).stdErrors),
  })
  return { twfe_stata: result('CR1S'), twfe_CR0: result('CR0') }
}
