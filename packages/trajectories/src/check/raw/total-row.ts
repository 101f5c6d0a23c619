import { findingAt } from '../../finding/finding-at.ts'
import { safeName } from '../../finding/safe-name.ts'
import { fileOfRow } from '../../table/file-of-row.ts'
import type { RawCheck } from './raw-check.ts'
import { totalRows } from './total-rows.ts'

/** A total under the rows, as spreadsheets add it: it would count as one more person. */
export const totalRow: RawCheck = {
  id: 'total-row',
  severity: 'error',
  label: { nl: 'totaalregel onderaan', en: 'total row at the end' },
  message: {
    nl: 'Dit lijkt een totaalregel en geen gewone rij; zij zou meetellen als een persoon of periode',
    en: 'This looks like a total and not like a row; it would count as a person or spell',
  },
  fix: {
    nl: 'Haal de totaalregel weg (doorstroom check --repair doet dat)',
    en: 'Remove the total row (doorstroom check --repair does so)',
  },
  *findings(raw, schema) {
    if (schema !== null) return
    for (const { row, position } of totalRows(raw)) {
      const place = { file: fileOfRow(raw, row), line: raw.lines[row] ?? null }
      const { severity, message, fix } = this
      const column = safeName(raw.columns[position] ?? '', position + 1)
      yield findingAt({ code: 'trajectories.totalRow', severity, message, fix }, { ...place, column })
    }
  },
}
