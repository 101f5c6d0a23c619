import type { ReleasableRow } from '../releasable-row.ts'
import { groupEntries } from '../table/output-table.ts'
import { cellCount } from './cell-count.ts'
import type { Family } from './family.ts'

/** Counts told apart by what follows a common first word: `missing.notObserved`, `propensity 0.1-0.2`. */
function countedPart({ unit, measure, term, population, arm, horizonDays, estimator }: ReleasableRow) {
  const first = /^(missing|propensity)[. ]/.exec(term)?.[1]
  if (unit !== 'persons' || first === undefined) return null
  return JSON.stringify([measure, population, arm, horizonDays, estimator, first])
}

/** Reasons why a value is missing, bars of a histogram: counts whose sum a reader may know from elsewhere. */
export const countedParts: Family = {
  id: 'counted-parts',
  label: { nl: 'aantallen die samen een bekend aantal zijn', en: 'counts that add up to a known number' },
  *groups(table) {
    for (const cells of groupEntries(table.entries, countedPart).values()) {
      const counts = cells.map(({ row }) => cellCount(row))
      const known = counts.filter((count) => count !== null)
      const total = known.length === counts.length ? known.reduce((sum, count) => sum + count, 0) : null
      yield { cells, count: cellCount, total, remainder: false }
    }
  },
}
