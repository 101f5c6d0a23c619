/** Reliable and clinically significant change of a group. */
import { reliableChangeSummary } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const hasNorm = spec.norm_mean !== undefined && spec.norm_sd !== undefined
  const summary = reliableChangeSummary({
    before: table.numbers(spec.pre),
    after: table.numbers(spec.post),
    reliability: spec.reliability,
    better: spec.lower_is_better ? 'lower' : 'higher',
    ...(hasNorm && { norm: { mean: spec.norm_mean, standardDeviation: spec.norm_sd } }),
  })
  const { a, b, c } = summary.cutoffs
  const significance = { recovered: summary.recovered, improved_only: summary.counts.improved - summary.recovered }
  return {
    n: summary.n,
    sd_pre: summary.standardDeviation,
    sem: summary.measurementError,
    s_diff: summary.errorOfDifference,
    threshold_raw: summary.minimalChange,
    counts: summary.counts,
    rci_head: summary.changes.slice(0, 10),
    mean_change: summary.meanChange,
    srm: summary.standardizedResponseMean,
    es_pre_sd: summary.effectSize,
    cutoffs: hasNorm ? { a, b, c, ...significance } : { a },
  }
}
