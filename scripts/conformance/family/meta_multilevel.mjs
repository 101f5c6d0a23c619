/** Three-level meta-analysis by REML with cluster-robust errors of the outer level. */
import { multilevelMetaAnalysis } from '@doorstroom/evidence'
import { labelColumn } from '@doorstroom/statistics'
import { studyEffectColumns } from '../study-effect-columns.mjs'

export function compute({ spec, table }) {
  const all = studyEffectColumns(spec, table)
  const levels = (name) => labelColumn(name, table.labels(name)).codes
  const group = levels(spec.outer)
  const unit = typeof spec.inner === 'string' ? levels(spec.inner) : Int32Array.from(group.keys())
  const rows = Array.from(group.keys()).filter(
    (row) =>
      !Number.isNaN(all.estimates[row]) && !Number.isNaN(all.variances[row]) && group[row] >= 0 && unit[row] >= 0,
  )
  const fit = multilevelMetaAnalysis({
    estimates: Float64Array.from(rows, (row) => all.estimates[row]),
    variances: Float64Array.from(rows, (row) => all.variances[row]),
    group: Int32Array.from(rows, (row) => group[row]),
    unit: Int32Array.from(rows, (row) => unit[row]),
  })
  return {
    est: fit.coefficients[0],
    se: fit.stdErrors[0],
    sigma2_outer: fit.betweenVariance,
    sigma2_inner: fit.withinVariance,
    loglik: fit.logLikelihood,
    Q: fit.q,
    robust_CR0_se: fit.robustStdErrors[0],
    robust_CR2: {
      se: fit.correctedStdErrors[0],
      df: fit.degreesOfFreedom[0],
      lower: fit.confLow[0],
      upper: fit.confHigh[0],
    },
  }
}
