import type { ReleasableRow } from '../releasable-row.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import { groupEntries } from '../table/output-table.ts'
import { cellCount } from './cell-count.ts'
import type { Family } from './family.ts'

const sameNumber = ({ unit, contrast, measure, population, horizonDays, estimator, term }: ReleasableRow) =>
  (unit === 'persons' || unit === 'share') && contrast === null && !isDesignMeasure(measure)
    ? JSON.stringify([measure, population, horizonDays, estimator, term])
    : null

function withoutCount(row: ReleasableRow): number | null {
  const count = cellCount(row)
  return row.unit !== 'share' || row.n === null || count === null ? null : row.n - count
}

/** The same number for each arm and for both together: the persons with the event, and those without. */
export const armsOfTotal: Family = {
  id: 'arms-of-total',
  label: { nl: 'twee groepen en het totaal', en: 'two arms and their total' },
  *groups(table) {
    for (const entries of groupEntries(table.entries, sameNumber).values()) {
      const cells = entries.filter(({ row }) => row.arm !== null)
      const whole = entries.find(({ row, hidden }) => row.arm === null && !hidden)
      if (whole === undefined || cells.length < 2) continue
      for (const count of [cellCount, withoutCount]) yield { cells, count, total: count(whole.row), remainder: false }
    }
  },
}
