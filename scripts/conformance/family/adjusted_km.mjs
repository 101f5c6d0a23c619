import { fitCox, fitLogistic, kaplanMeier, modelMatrix, predictLogistic, restrictedMean } from '@doorstroom/statistics'
import { columnsWhere, followUpColumns } from '../follow-up-columns.mjs'

/** Its cases leave the times at which curves are read to their results. */
export const readAtTimes = true

/**
 * Survival curves of both groups as if everyone had been in them: weighted by the inverse of a logistic propensity
 * score, with robust errors, restricted means and a weighted Cox model.
 */
export function compute({ spec, table }) {
  const design = modelMatrix(`~ ${spec.covariates}`, table.columns, [spec.time, spec.event, spec.group])
  const { rows, columns } = followUpColumns(spec, table.take(design.rows))
  const labels = rows.labels(spec.group)
  const name = String(spec.treated ?? rows.levels(spec.group).at(-1))
  const treated = Uint8Array.from(labels, (label) => (label === name ? 1 : 0))
  const score = predictLogistic(
    fitLogistic({ columns: design.columns, outcome: Float64Array.from(treated) }),
    design.columns,
  )
  const weights = score.map((chance, row) => 1 / (treated[row] === 1 ? chance : 1 - chance))
  const times = [spec.times ?? [1, 2, 5, 10, 15, 20]].flat().filter((time) => spec.times || time <= (spec.tau ?? time))
  const curves = [1, 0].map((arm) =>
    kaplanMeier({ ...columnsWhere({ ...columns, weights }, (row) => treated[row] === arm), robust: true }),
  )
  const tau = spec.tau ?? Math.max(...times)
  const [first, second] = curves.map((curve) => {
    const at = times.map((time) => curve.steps.findLast((step) => step.time <= time) ?? { survival: 1, stdError: 0 })
    return {
      time: times,
      surv: at.map(({ survival }) => survival),
      se_robust: at.map(({ stdError }) => stdError),
      rmst: restrictedMean(curve, tau).mean,
    }
  })
  const cox = fitCox({ ...columns, columns: [Float64Array.from(treated)], weights, ties: 'efron', robust: true })
  return {
    treated: first,
    control: second,
    rmst_difference: first.rmst - second.rmst,
    weighted_cox: { coef: cox.coefficients[0], se_robust: cox.robustStandardErrors[0] },
  }
}
