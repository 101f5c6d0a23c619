import { blockedDifference, fitLin, waldEstimate, welchDifference } from '@doorstroom/comparison'
import {
  clusterRobustCovariance,
  fitLeastSquares,
  fitTwoStageLeastSquares,
  leastSquaresSummary,
  modelMatrix,
  robustCovariance,
} from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'

/** Randomised comparisons: means, Lin's and plain adjustment, blocks, and the effect of taking up. */
export function compute({ spec, table }) {
  return {
    difference_in_means: differenceInMeans(spec, table),
    ...(spec.covariates && adjusted(spec, table)),
    ...(spec.block && { blocked_dim: blocked(spec, table) }),
    ...(spec.takeup && tookUp(spec, table)),
  }
}

const summary = (estimate, stdError, degreesOfFreedom) => {
  const wald = waldEstimate({ estimate, stdError, degreesOfFreedom, confLevel: 0.95 })
  return {
    est: estimate,
    se: stdError,
    lower: wald.confLow,
    upper: wald.confHigh,
    df: degreesOfFreedom,
    p: wald.pValue,
  }
}

/** Outcome, arm and further columns over the rows in which none is missing; the arm's coefficient has its R name. */
function rowsOf({ outcome, treat, cluster }, table, right = '', also = []) {
  const { terms, columns, rows, ...rest } = modelMatrix(
    `${outcome} ~ ${treat}${right === '' ? '' : ` + ${right}`}`,
    table.columns,
    cluster ? [...also, cluster] : also,
  )
  const [arm, ...covariates] = columns
  return {
    outcome: rest.outcome,
    treated: Uint8Array.from(arm),
    covariates,
    armName: terms[1],
    names: terms.slice(2),
    rows,
    clusters: cluster ? clusterColumn(table, cluster, rows).codes : null,
  }
}

function differenceInMeans(spec, table) {
  const { outcome, treated, clusters } = rowsOf(spec, table)
  if (clusters === null) {
    const welch = welchDifference(outcome, treated)
    return summary(welch.difference, welch.stdError, welch.degreesOfFreedom)
  }
  return arm(fitLeastSquares({ columns: [Float64Array.from(treated)], outcome }), 'CR2', clusters)
}

/** The arm's coefficient, with errors of a type; clustered ones have Satterthwaite's degrees of freedom. */
function arm(fit, type, clusters = null) {
  if (clusters !== null) {
    const { stdError, degreesOfFreedom } = clusterRobustCovariance(fit, clusters, 'CR2').contrast([0, 1])
    return summary(fit.coefficients[1], stdError, degreesOfFreedom)
  }
  return summary(fit.coefficients[1], Math.sqrt(robustCovariance(fit, type)[1][1]), fit.degreesOfFreedom)
}

function adjusted(spec, table) {
  const { outcome, treated, covariates, armName, names, clusters } = rowsOf(spec, table, spec.covariates)
  const lin = fitLin(outcome, treated, covariates)
  const plain = fitLeastSquares({ columns: [Float64Array.from(treated), ...covariates], outcome })
  const centred = names.map((name) => `${/:|^.+\(/.test(name) ? `(${name})` : name}_c`)
  const terms = ['(Intercept)', armName, ...centred, ...centred.map((name) => `${armName}:${name}`)]
  const types = clusters === null ? ['HC0', 'HC1', 'HC2', 'HC3', 'classical'] : ['CR2']
  return {
    lin: Object.fromEntries(types.map((type) => [type, arm(lin, type, clusters)])),
    lin_all_coef: namedVector(terms, lin.coefficients),
    ancova_HC2: arm(plain, 'HC2', clusters),
  }
}

function blocked({ outcome, treat, block }, table) {
  const rows = rowsOf({ outcome, treat }, table, '', [block])
  const { codes } = clusterColumn(table, block, rows.rows)
  const { difference, stdError, degreesOfFreedom } = blockedDifference(rows.outcome, rows.treated, codes)
  return summary(difference, stdError, degreesOfFreedom)
}

function tookUp(spec, table) {
  const stages = (right) => {
    const found = rowsOf(spec, table, right, [spec.takeup])
    const takeUp = Float64Array.from(found.rows, (row) => table.numbers(spec.takeup)[row])
    const instruments = [Float64Array.from(found.treated)]
    const { outcome, covariates } = found
    return { ...found, fit: fitTwoStageLeastSquares({ outcome, takeUp, instruments, covariates }) }
  }
  const { fit, clusters } = stages('')
  const first = fit.firstStage.fit
  const types = clusters === null ? ['classical', 'HC1', 'HC2'] : ['CR2']
  const withCovariates = spec.covariates ? stages(spec.covariates) : null
  return {
    cace: Object.fromEntries(types.map((type) => [type, arm(fit, type, clusters)])),
    ...(withCovariates && { cace_adjusted_HC1: arm(withCovariates.fit, 'HC1', clusters) }),
    first_stage: { compliers: first.coefficients[1], f: leastSquaresSummary(first).fStatistic },
  }
}
