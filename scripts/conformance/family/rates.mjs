import { incidenceRate, rateRatio } from '@doorstroom/statistics'
import { followUpColumns } from '../follow-up-columns.mjs'
import { groupColumns } from '../group-columns.mjs'

/**
 * Events per person-time in each group, and the rate of the second group divided by that of the first. A second group
 * without events has no limits by Wald's method; the reference puts 0 to nothing there.
 */
export function compute({ spec, table }) {
  const { rows, columns } = followUpColumns(spec, table, spec.group ?? [])
  const { names, codes } = spec.group
    ? groupColumns(rows, spec.group)
    : { names: ['all'], codes: new Int32Array(rows.rows) }
  const rates = names.map((_, group) => {
    const total = (column) => column.reduce((sum, value, row) => sum + (codes[row] === group ? value : 0), 0)
    return incidenceRate(total(columns.event), total(columns.time) - (columns.entry ? total(columns.entry) : 0))
  })
  const shown = rates.map(({ nEvents, personTime, rate, confLow, confHigh }) => ({
    events: nEvents,
    time: personTime,
    rate,
    lower: confLow,
    upper: confHigh,
  }))
  const groups = Object.fromEntries(names.map((name, group) => [name, shown[group]]))
  if (rates.length < 2) return { groups }
  const ratio = rateRatio(rates[1], rates[0])
  return {
    groups,
    ratio: {
      est: ratio.ratio,
      lower_exact: ratio.confLow,
      upper_exact: ratio.confHigh,
      p_exact: ratio.pValue,
      ...(ratio.ratio !== 0 && { lower_wald: ratio.waldLow, upper_wald: ratio.waldHigh }),
    },
  }
}
