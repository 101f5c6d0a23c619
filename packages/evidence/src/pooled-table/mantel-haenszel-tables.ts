import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import { type TwoByTwoColumns, twoByTwoEffects } from '../study-effect/two-by-two-effects.ts'
import { completeTables, isUninformative, type Table } from './complete-tables.ts'
import { type PooledTables, pooledWald } from './pooled-tables.ts'

export const mantelHaenszelMeasures = ['OR', 'RR', 'RD'] as const
export type MantelHaenszelMeasure = (typeof mantelHaenszelMeasures)[number]

/**
 * Mantel and Haenszel's pool of two-by-two tables: log odds ratio (error of Robins, Breslow and Greenland), log risk
 * ratio or risk difference (Greenland and Robins), group 1 against group 2. Nothing is added to empty cells for the
 * estimate; for the heterogeneity 0.5 is, and tables in which an outcome occurs in neither group are left out of it.
 * Equal to metafor's `rma.mh`.
 *
 * @throws EstimationFailure `evidence.noEvents` when a ratio would be 0 or infinite, `evidence.noStudies`,
 * `evidence.negativeCount`.
 *
 * Sources: Mantel and Haenszel (1959), doi 10.1093/jnci/22.4.719; Robins, Breslow and Greenland (1986), Biometrics 42,
 * doi 10.2307/2531052; Greenland and Robins (1985), Biometrics 41, doi 10.2307/2530643.
 *
 * @example
 * mantelHaenszelTables('RD', { events1: Float64Array.of(6), nonEvents1: Float64Array.of(4),
 *   events2: Float64Array.of(3), nonEvents2: Float64Array.of(7) }).estimate // 0.3
 */
export function mantelHaenszelTables(
  measure: MantelHaenszelMeasure,
  columns: TwoByTwoColumns,
  { confLevel = 0.95 }: { readonly confLevel?: number } = {},
): PooledTables {
  const tables = completeTables(columns)
  const pool = pools[measure](tables)
  if (!Number.isFinite(pool.estimate) || !(pool.stdError > 0)) throw metaAnalysisFailure('evidence.noEvents')
  const informative = tables.filter((table) => !isUninformative(table))
  const column = (position: 0 | 1 | 2 | 3) => Float64Array.from(informative, (table) => table[position])
  const { estimates, variances } = twoByTwoEffects(measure, {
    events1: column(0),
    nonEvents1: column(1),
    events2: column(2),
    nonEvents2: column(3),
  })
  const q = estimates.reduce((sum, value, study) => sum + (value - pool.estimate) ** 2 / variances[study]!, 0)
  const freedom = Math.max(0, estimates.length - 1)
  return pooledWald(pool, { q: freedom > 0 ? q : 0, freedom }, confLevel)
}

type Pool = (tables: readonly Table[]) => { readonly estimate: number; readonly stdError: number }

const pools: Readonly<Record<MantelHaenszelMeasure, Pool>> = {
  OR: (tables) => {
    let [r, s, pr, mixed, qs] = [0, 0, 0, 0, 0]
    for (const [a, b, c, d, n] of tables) {
      const [p, q, along, across] = [(a + d) / n, (b + c) / n, (a * d) / n, (b * c) / n]
      r += along
      s += across
      pr += p * along
      mixed += p * across + q * along
      qs += q * across
    }
    return { estimate: Math.log(r / s), stdError: Math.sqrt((pr / r ** 2 + mixed / (r * s) + qs / s ** 2) / 2) }
  },
  RR: (tables) => {
    let [r, s, squares] = [0, 0, 0]
    for (const [a, b, c, d, n] of tables) {
      r += (a * (c + d)) / n
      s += (c * (a + b)) / n
      squares += ((a + b) / n) * ((c + d) / n) * (a + c) - (a * c) / n
    }
    return { estimate: Math.log(r / s), stdError: Math.sqrt(squares / (r * s)) }
  },
  RD: (tables) => {
    let [difference, weight, first, second] = [0, 0, 0, 0]
    for (const [a, b, c, d, n] of tables) {
      const [n1, n2] = [a + b, c + d]
      difference += (a * n2 - c * n1) / n
      weight += (n1 * n2) / n
      first += c * (n1 / n) ** 2 - a * (n2 / n) ** 2 + ((n1 / n) * (n2 / n) * (n2 - n1)) / 2
      second += (a * (n2 - c) + c * (n1 - a)) / n
    }
    const estimate = difference / weight
    return { estimate, stdError: Math.sqrt(estimate * first + second / 2) / weight }
  },
}
