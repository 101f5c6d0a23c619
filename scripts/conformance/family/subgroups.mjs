import { cochranTest, gailSimonTest, interactionTest, waldEstimate, welchDifference } from '@doorstroom/comparison'
import { holmAdjusted, modelMatrix } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'

/** Differences of means per subgroup, and tests of whether they differ. */
export function compute({ spec, table }) {
  const { outcome, columns, rows } = modelMatrix(`${spec.outcome} ~ ${spec.treat}`, table.columns, [spec.subgroup])
  const treated = Uint8Array.from(columns[0])
  const { names, codes } = clusterColumn(table, spec.subgroup, rows)
  const groups = names.map((name, code) => {
    const own = (column) => column.filter((_, row) => codes[row] === code)
    const { difference, stdError, degreesOfFreedom } = welchDifference(own(outcome), own(treated))
    const wald = waldEstimate({ estimate: difference, stdError, degreesOfFreedom, confLevel: 0.95 })
    const n = own(outcome).length
    return { name, n, est: difference, se: stdError, lower: wald.confLow, upper: wald.confHigh, p: wald.pValue }
  })
  const effects = groups.map(({ est, se }) => ({ estimate: est, stdError: se }))
  const q = cochranTest(effects)
  const { above, below, pValue } = gailSimonTest(effects)
  const interaction = interactionTest(outcome, treated, codes, names.length)
  return {
    groups: Object.fromEntries(groups.map(({ name, ...rest }) => [name, rest])),
    Q: q.statistic,
    Q_df: q.degreesOfFreedom,
    Q_p: q.pValue,
    gail_simon: { Q_plus: above, Q_minus: below, p: pValue },
    interaction_F: interaction.fStatistic,
    interaction_p: interaction.pValue,
    wald_HC2_F: interaction.robustFStatistic,
    wald_HC2_p: interaction.robustPValue,
    holm: holmAdjusted(groups.map(({ p }) => p)),
  }
}
