/** Pearson, Spearman and Kendall correlations of two columns. */
import { kendallTest, pearsonTest, spearmanTest } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const x = table.numbers(spec.x)
  const y = table.numbers(spec.y)
  const pearson = pearsonTest(x, y, spec.conf_level ?? 0.95)
  const spearman = spearmanTest(x, y)
  const kendall = kendallTest(x, y)
  return {
    n: pearson.n,
    pearson: pearson.estimate,
    t: pearson.statistic,
    p: pearson.pValue,
    lower: pearson.low,
    upper: pearson.high,
    spearman: spearman.estimate,
    p_spearman: spearman.pValue,
    kendall: kendall.estimate,
    p_kendall: kendall.pValue,
  }
}
