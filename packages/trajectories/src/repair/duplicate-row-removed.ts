import { changeAt } from './change-at.ts'
import type { Repair } from './repair.ts'
import { withoutRows } from './without-rows.ts'

/** Tables without an id of their own in which one thing cannot be there twice. */
const neverTwice: ReadonlySet<string> = new Set(['spells'])

/** A row that equals an earlier one in every cell is taken out. */
export const duplicateRowRemoved: Repair = {
  id: 'duplicate-row-removed',
  label: { nl: 'dubbele rijen', en: 'duplicate rows' },
  done: { nl: 'rij weggehaald die gelijk was aan een eerdere rij', en: 'row removed that was equal to an earlier row' },
  safe: {
    nl: 'Alleen in tabellen waarvan de sleutel gevuld is (of perioden): elders kunnen twee gelijke rijen twee gebeurtenissen zijn.',
    en: 'Only in tables whose key is filled (or spells): elsewhere two equal rows may be two events.',
  },
  mend({ raw, schema }) {
    const key = schema?.key.map((name) => raw.columns.indexOf(name)) ?? []
    const hasKey = key.length > 0 && !key.includes(-1)
    if (schema === null || !(hasKey || neverTwice.has(schema.name))) return { raw, changes: [] }
    const isTelling = (row: number) =>
      neverTwice.has(schema.name) || key.every((position) => (raw.cells[position]?.[row] ?? '').trim() !== '')
    const seen = new Set<string>()
    const removed = new Set<number>()
    for (let row = 0; row < raw.lines.length; row++) {
      if (!isTelling(row)) continue
      const content = raw.cells.map((column) => (column[row] ?? '').trim()).join('\u001f')
      if (seen.has(content)) removed.add(row)
      seen.add(content)
    }
    return { raw: withoutRows(raw, removed), changes: [...removed].map((row) => changeAt(this, raw, row, null)) }
  },
}
