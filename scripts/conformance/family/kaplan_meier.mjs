import { kaplanMeier, survivalQuantile } from '@doorstroom/statistics'
import { columnsWhere, followUpColumns } from '../follow-up-columns.mjs'
import { groupColumns } from '../group-columns.mjs'

const scales = { loglog: 'log-log', log: 'log', plain: 'plain' }

/** Kaplan-Meier curves per group, with limits on three scales and quantiles. */
export function compute({ spec, table }) {
  const groups = [spec.group ?? []].flat()
  const { rows, columns } = followUpColumns(spec, table, groups)
  if (groups.length === 0) return { all: curveOf(columns, spec) }
  const { names, codes } = groupColumns(rows, groups)
  return Object.fromEntries(
    names.map((name, group) => [
      name,
      curveOf(
        columnsWhere(columns, (row) => codes[row] === group),
        spec,
      ),
    ]),
  )
}

function curveOf(columns, spec) {
  const curves = Object.entries(scales).map(([suffix, interval]) => [suffix, kaplanMeier({ ...columns, interval })])
  const [, { steps, n, nEvents }] = curves[0]
  const column = (part) => steps.map((step) => step[part])
  const probabilities = [spec.p ?? [0.25, 0.5, 0.75]].flat()
  const quantiles = (curve) => probabilities.map((p) => survivalQuantile(curve.steps, p))
  const limits = (suffix, list) => ({
    [`lower_${suffix}`]: list.map(({ confLow }) => confLow),
    [`upper_${suffix}`]: list.map(({ confHigh }) => confHigh),
  })
  return {
    n,
    events: nEvents,
    table: {
      time: column('time'),
      n_risk: column('nAtRisk'),
      n_event: column('nEvents'),
      n_censor: column('nCensored'),
      surv: column('survival'),
      se: column('stdError'),
      ...Object.assign({}, ...curves.map(([suffix, curve]) => limits(suffix, curve.steps))),
      cumhaz: column('cumulativeHazard'),
      se_cumhaz: column('cumulativeHazardStdError'),
    },
    quantiles: {
      p: probabilities,
      time: quantiles(curves[0][1]).map(({ time }) => time),
      ...Object.assign({}, ...curves.map(([suffix, curve]) => limits(suffix, quantiles(curve)))),
    },
  }
}
