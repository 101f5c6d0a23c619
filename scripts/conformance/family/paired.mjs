/** The same persons before and after: paired t test, signed ranks, standardised change. */
import { pairedTest, pearsonTest, signedRankTest, standardizedChange } from '@doorstroom/statistics'
import { asReferenceReads } from '../as-reference-reads.mjs'

export function compute({ spec, table }) {
  const rows = table.complete(spec.pre, spec.post)
  const before = asReferenceReads(rows.numbers(spec.pre))
  const after = asReferenceReads(rows.numbers(spec.post))
  const test = pairedTest(before, after)
  const ranks = signedRankTest(before, after)
  const n = rows.rows
  const change = standardizedChange({
    meanChange: test.estimate,
    standardDeviation: test.stdError * Math.sqrt(n),
    n,
  })
  const named = ({ estimate, low, high }) => ({ est: estimate, lower: low, upper: high })
  return {
    n,
    t: test.statistic,
    df: test.degreesOfFreedom,
    p: test.pValue,
    diff: test.estimate,
    lower: test.low,
    upper: test.high,
    V: ranks.statistic,
    p_wilcoxon: ranks.correctedPValue,
    d_z: named(change.cohenD),
    g_z: named(change.hedgesG),
    r: pearsonTest(before, after).estimate,
  }
}
