import { kaplanMeier, longestHorizon, restrictedMean, restrictedMeanContrast } from '@doorstroom/statistics'
import { columnsWhere, followUpColumns } from '../follow-up-columns.mjs'

/** Restricted means of a treated and a comparison group, their difference and ratio. */
export function compute({ spec, table }) {
  const { rows, columns } = followUpColumns(spec, table, spec.group ?? [])
  if (spec.group === undefined) {
    const curve = kaplanMeier(columns)
    return { all: shown(restrictedMean(curve, spec.tau ?? longestHorizon([curve]))) }
  }
  const labels = rows.labels(spec.group)
  const treated = String(spec.treated ?? rows.levels(spec.group).at(-1))
  const curves = [true, false].map((inside) =>
    kaplanMeier(columnsWhere(columns, (row) => (labels[row] === treated) === inside)),
  )
  const [first, second] = curves.map((curve) => restrictedMean(curve, spec.tau ?? longestHorizon(curves)))
  const { difference, ratio } = restrictedMeanContrast(first, second)
  return {
    treated: shown(first),
    control: shown(second),
    rmtl: { treated: first.lost, control: second.lost },
    difference: {
      est: difference.estimate,
      se: difference.stdError,
      lower: difference.confLow,
      upper: difference.confHigh,
      p: difference.pValue,
    },
    ratio: {
      est: ratio.estimate,
      lower: ratio.confLow,
      upper: ratio.confHigh,
      se_log: ratio.stdError,
      p: ratio.pValue,
    },
  }
}

function shown({ mean, stdError }) {
  return { rmst: mean, se: stdError }
}
