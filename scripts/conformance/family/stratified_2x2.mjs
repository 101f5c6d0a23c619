/** Two arms within strata: Mantel-Haenszel and whether the odds ratio is the same everywhere. */
import { mantelHaenszel, oddsRatioHomogeneity } from '@doorstroom/statistics'
import { twoArmCounts } from '../two-arm-counts.mjs'

export function compute({ spec, table }) {
  const rows = table.complete(spec.group, spec.event, spec.strata)
  const treated = spec.treated ?? rows.levels(spec.group).at(-1)
  const events = rows.levels(spec.event)
  const labels = rows.labels(spec.strata)
  const levels = rows.levels(spec.strata)
  const counted = { ...spec, treated }
  const strata = levels.map((level) => {
    const part = rows.filter((row) => labels[row] === level)
    const isEvent = part.labels(spec.event).map((label) => (label === String(events.at(-1)) ? 1 : 0))
    return twoArmCounts(counted, withColumn(part, spec.event, Float64Array.from(isEvent)))
  })
  const pooled = mantelHaenszel(strata, spec.conf_level ?? 0.95)
  return {
    or_mh: pooled.oddsRatio,
    lower: pooled.low,
    upper: pooled.high,
    cmh: pooled.statistic,
    p: pooled.pValue,
    cmh_corrected: pooled.correctedStatistic,
    rr_mh: pooled.riskRatio,
    rd_mh: pooled.riskDifference,
    breslow_day: oddsRatioHomogeneity(strata, pooled.oddsRatio).breslowDay,
    strata: levels.length,
  }
}

function withColumn(table, name, values) {
  const part = table.filter(() => true)
  part.columns[name] = values
  return part
}
