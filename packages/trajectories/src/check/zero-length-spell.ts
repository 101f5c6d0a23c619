import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

/** A spell or job of no days: the end is the first day after it, so one day long means begin + 1. */
export const zeroLengthSpell: Check = {
  id: 'zero-length-spell',
  severity: 'error',
  tables: [],
  label: { nl: 'periode van nul dagen', en: 'spell of no days' },
  message: { nl: 'Begin en einde zijn dezelfde dag', en: 'Begin and end are the same day' },
  fix: {
    nl: 'Het einde is de dag na de laatste dag; tel er een dag bij op als uw bron de laatste dag geeft',
    en: 'The end is the day after the last day; add one day when your source gives the last day',
  },
  bulk: {
    suspects: () => ['spells', 'jobs'].map((table) => `SELECT owner_key FROM ${table} WHERE "end" = "begin"`),
  },
  *findings(tables) {
    for (const name of ['spells', 'jobs']) {
      const table = tables.get(name)
      if (table === undefined) continue
      const beginAt = dayAt(table, 'begin')
      const endAt = dayAt(table, 'end')
      for (let row = 0; row < table.rowCount; row++) {
        const begin = beginAt(row)
        if (begin !== null && begin === endAt(row)) yield rowFinding(this, table, row, 'end')
      }
    }
  },
}
