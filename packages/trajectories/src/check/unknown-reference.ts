import { columnOf } from '../table/column-of.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

/** An id that refers to a row of another table that is not there; not asked where that table is absent. */
export const unknownReference: Check = {
  id: 'unknown-reference',
  severity: 'error',
  tables: [],
  label: { nl: 'verwijzing naar niets', en: 'reference to nothing' },
  message: {
    nl: 'Dit kenmerk staat niet in de tabel waarnaar het verwijst',
    en: 'This id is not in the table it refers to',
  },
  fix: {
    nl: 'Voeg de ontbrekende rij toe, of haal deze rij weg als zij niet bij het onderzoek hoort',
    en: 'Add the missing row, or remove this row when it does not belong to the study',
  },
  *findings(tables) {
    for (const table of tables.values()) {
      for (const { name, references } of table.schema.columns) {
        const [referredTable = '', referredColumn = ''] = references?.split('.') ?? []
        const referred = tables.get(referredTable)
        const known = referred === undefined ? null : columnOf(referred, referredColumn, 'text')
        const values = known === null ? null : columnOf(table, name, 'text')
        if (values === null) continue
        const ids = new Set(known)
        for (const [row, id] of values.entries())
          if (id !== null && !ids.has(id)) yield rowFinding(this, table, row, name)
      }
    }
  },
}
