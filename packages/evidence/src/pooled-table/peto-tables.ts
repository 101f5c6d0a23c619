import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import type { TwoByTwoColumns } from '../study-effect/two-by-two-effects.ts'
import { completeTables, isUninformative } from './complete-tables.ts'
import { type PooledTables, pooledWald } from './pooled-tables.ts'

/**
 * Peto's pooled log odds ratio of group 1 against group 2: observed minus expected events over their variance. For rare
 * events and groups of about equal size. Equal to metafor's `rma.peto`.
 *
 * @throws EstimationFailure `evidence.noEvents` (an outcome occurs in no table), `evidence.noStudies`,
 * `evidence.negativeCount`.
 *
 * Source: Yusuf, Peto, Lewis, Collins and Sleight (1985), doi 10.1016/S0033-0620(85)80003-7.
 *
 * @example
 * petoTables({ events1: Float64Array.of(6), nonEvents1: Float64Array.of(4), events2: Float64Array.of(6),
 *   nonEvents2: Float64Array.of(4) }).estimate // 0
 */
export function petoTables(
  columns: TwoByTwoColumns,
  { confLevel = 0.95 }: { readonly confLevel?: number } = {},
): PooledTables {
  const tables = completeTables(columns)
  let [excess, total, squares] = [0, 0, 0]
  for (const [a, b, c, d, n] of tables) {
    const variance = n > 1 ? ((a + c) * (b + d) * ((a + b) / n) * ((c + d) / n)) / (n - 1) : 0
    const difference = a - ((a + c) * (a + b)) / n
    excess += difference
    total += variance
    if (variance > 0) squares += difference ** 2 / variance
  }
  if (!(total > 0)) throw metaAnalysisFailure('evidence.noEvents')
  const freedom = Math.max(0, tables.filter((table) => !isUninformative(table)).length - 1)
  const q = freedom > 0 ? Math.max(0, squares - excess ** 2 / total) : 0
  return pooledWald({ estimate: excess / total, stdError: Math.sqrt(1 / total) }, { q, freedom }, confLevel)
}
