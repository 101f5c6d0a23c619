import { rowFinding } from '../table/row-finding.ts'
import type { ColumnValues } from '../table/table.ts'
import type { Check } from './check.ts'

/** Two rows with the same key; the first stands, the others are named. */
export const duplicateKey: Check = {
  id: 'duplicate-key',
  severity: 'error',
  tables: [],
  label: { nl: 'dubbele sleutel', en: 'duplicate key' },
  message: { nl: 'Deze sleutel kwam al voor in een eerdere rij', en: 'This key already occurred in an earlier row' },
  fix: {
    nl: 'Haal de dubbele rij weg, of geef de rij een eigen kenmerk',
    en: 'Remove the duplicate row, or give the row an id of its own',
  },
  *findings(tables) {
    for (const table of tables.values()) {
      const { key } = table.schema
      const columns = key.map((name) => table.columns.get(name))
      if (!columns.every((column) => column !== undefined)) continue
      const seen = new Set<string>()
      for (let row = 0; row < table.rowCount; row++) {
        const id = keyOf(columns, row)
        if (id === null) continue
        if (seen.has(id)) yield rowFinding(this, table, row, key.join(' + '))
        seen.add(id)
      }
    }
  },
}

function keyOf(columns: readonly ColumnValues[], row: number): string | null {
  const parts = columns.map(({ values }) => values[row] ?? null)
  return parts.includes(null) ? null : parts.join('\u001f')
}
