import { groupEntries } from '../table/output-table.ts'
import { cellCount } from './cell-count.ts'
import type { Family } from './family.ts'

const armTerms: readonly string[] = ['inTreated', 'inComparison']

/** The enrolled and the two arms they went into. */
export const flowIntoArms: Family = {
  id: 'flow-into-arms',
  label: { nl: 'ingeschreven mensen en hun groep', en: 'people enrolled and their arm' },
  *groups(table) {
    const flow = groupEntries(table.ofMeasure('flow'), ({ population, arm }) => JSON.stringify([population, arm]))
    for (const entries of flow.values()) {
      const cells = entries.filter(({ row }) => armTerms.includes(row.term))
      const enrolled = entries.find(({ row, hidden }) => row.term === 'enrolled' && !hidden)
      const total = enrolled === undefined ? null : cellCount(enrolled.row)
      if (cells.length > 1) yield { cells, count: cellCount, total, remainder: false }
    }
  },
}
