import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

/** A spell or job that ends before it begins. */
export const endBeforeBegin: Check = {
  id: 'end-before-begin',
  severity: 'error',
  tables: [],
  label: { nl: 'einde vóór begin', en: 'end before begin' },
  message: { nl: 'Deze periode eindigt voordat zij begint', en: 'This spell ends before it begins' },
  fix: {
    nl: 'Controleer beide datums; vaak zijn ze verwisseld, of dag en maand',
    en: 'Check both dates; often they were swapped, or day and month were',
  },
  bulk: {
    suspects: () => ['spells', 'jobs'].map((table) => `SELECT owner_key FROM ${table} WHERE "end" < "begin"`),
  },
  *findings(tables) {
    for (const name of ['spells', 'jobs']) {
      const table = tables.get(name)
      if (table === undefined) continue
      const beginAt = dayAt(table, 'begin')
      const endAt = dayAt(table, 'end')
      for (let row = 0; row < table.rowCount; row++) {
        const begin = beginAt(row)
        const end = endAt(row)
        if (begin !== null && end !== null && end < begin) yield rowFinding(this, table, row, 'end')
      }
    }
  },
}
