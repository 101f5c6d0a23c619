import { totalRows } from '../check/raw/total-rows.ts'
import { changeAt } from './change-at.ts'
import type { Repair } from './repair.ts'
import { withoutRows } from './without-rows.ts'

/** A total under the rows is taken out. */
export const totalRowRemoved: Repair = {
  id: 'total-row-removed',
  label: { nl: 'totaalregel onderaan', en: 'total row at the end' },
  done: { nl: 'totaalregel weggehaald', en: 'total row removed' },
  safe: {
    nl: 'Alleen onderaan, en alleen als de rij met totaal begint, of geen kenmerk heeft en de rijen erboven optelt.',
    en: 'Only at the end, and only when the row begins with total, or has no id and adds up the rows above.',
  },
  mend({ raw }) {
    const rows = totalRows(raw).map(({ row }) => row)
    const changes = rows.map((row) => changeAt(this, raw, row, null))
    return { raw: withoutRows(raw, new Set(rows)), changes }
  },
}
