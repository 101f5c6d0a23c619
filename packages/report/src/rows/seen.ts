import type { Released } from '@doorstroom/disclosure'
import type { MeasureEntry, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { selectRows } from './select-rows.ts'

/** One outcome as it was seen in a study of one group. */
export interface Seen {
  readonly entry: MeasureEntry
  readonly row: ResultRow
}

const told: readonly MeasureEntry['role'][] = ['primary', 'secondary', 'description', 'exploratory']

/**
 * Shares and averages of a single group, the primary outcome first, each at its longest horizon.
 *
 * @example
 * seenRows(results)[0]?.entry.label.en // 'Lasting work'
 */
export function seenRows(results: Released<ResultsDocument>): Seen[] {
  const entries = results.measures.filter(
    (entry) => told.includes(entry.role) && (entry.kind === 'share' || entry.kind === 'amount'),
  )
  return [...entries]
    .sort((left, right) => told.indexOf(left.role) - told.indexOf(right.role))
    .flatMap((entry) => {
      const rows = selectRows(results.rows, {
        measure: entry.id,
        term: ['proportion', 'mean'],
        estimand: 'description',
        arm: null,
      })
      const row = rows.find((each) => each.horizonDays === Math.max(...rows.map((other) => other.horizonDays)))
      return row === undefined ? [] : [{ entry, row }]
    })
}
