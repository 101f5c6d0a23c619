import type { ReleasableRow } from '../releasable-row.ts'
import { isCurveEstimator } from '../table/curve-estimators.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import { groupEntries } from '../table/output-table.ts'
import { cellCount } from './cell-count.ts'
import type { Family } from './family.ts'

const wholeTerms: readonly string[] = ['proportion', 'level', 'difference', 'lowest', 'highest', 'mean', 'survival']

/** Shares of the same persons at the same time, told apart by term; moves go by the state they start from. */
function partOf({ unit, term, measure, population, arm, contrast, horizonDays, estimator }: ReleasableRow) {
  if (unit !== 'share' || wholeTerms.includes(term) || isDesignMeasure(measure)) return null
  const start = term.includes('>') ? term.slice(0, term.indexOf('>')) : ''
  return JSON.stringify([measure, population, arm, contrast, horizonDays, estimator, start])
}

/** States at one time, causes at one horizon, moves from one state: shares that add up to everyone. */
export const partsOfOne: Family = {
  id: 'parts-of-one',
  label: { nl: 'percentages die samen iedereen zijn', en: 'shares that together are everyone' },
  *groups(table) {
    for (const cells of groupEntries(table.entries, partOf).values()) {
      const persons = new Set(cells.map(({ row }) => row.n).filter((n) => n !== null))
      const remainder = cells.some(({ row }) => isCurveEstimator(row.estimator))
      const [total] = persons
      if (persons.size !== 1 || total === undefined || (cells.length < 2 && !remainder)) continue
      yield { cells, count: cellCount, total, remainder }
    }
  },
}
