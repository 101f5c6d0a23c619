import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import { requireNotNegative } from '../study-effect/effect-column.ts'
import type { TwoByTwoColumns } from '../study-effect/two-by-two-effects.ts'

/** One table: persons with and without the event in group 1 and group 2, and how many in all. */
export type Table = readonly [a: number, b: number, c: number, d: number, n: number]

/**
 * The tables in which nothing is missing and somebody stands.
 *
 * @throws EstimationFailure `evidence.noStudies`, `evidence.negativeCount`, `evidence.notFinite`.
 */
export function completeTables({ events1, nonEvents1, events2, nonEvents2 }: TwoByTwoColumns): Table[] {
  const columns = [events1, nonEvents1, events2, nonEvents2]
  requireNotNegative(...columns)
  if (columns.some((column) => column.includes(Number.POSITIVE_INFINITY)))
    throw metaAnalysisFailure('evidence.notFinite')
  const tables = Array.from(events1, (a, study): Table => {
    const [b, c, d] = [nonEvents1[study]!, events2[study]!, nonEvents2[study]!]
    return [a, b, c, d, a + b + c + d]
  }).filter(([, , , , n]) => n > 0)
  if (tables.length === 0) throw metaAnalysisFailure('evidence.noStudies')
  return tables
}

/** Whether one of the two outcomes occurs in neither group, so that a ratio says nothing. */
export function isUninformative([a, b, c, d]: Table): boolean {
  return (a === 0 && c === 0) || (b === 0 && d === 0)
}
