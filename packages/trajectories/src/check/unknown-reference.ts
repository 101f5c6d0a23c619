import { columnOf } from '../table/column-of.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'
import { knownIds } from './known-ids.ts'
import { referringColumns } from './referring-columns.ts'

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
  bulk: {
    together: (tables) =>
      [...tables].flatMap(([table, bulk]) => {
        const columns = referringColumns(bulk, tables)
        if (columns.length === 0) return []
        const isOrphan = columns.map((column) => `(${column.isOrphan})`).join(' OR ')
        const referred = [...new Set(columns.map((column) => column.referred))]
        const where = (among: string) => {
          const orphans = `${among} AND (${isOrphan})`
          const known = referred.map((name): [string, string] => [
            name,
            columns
              .filter((one) => one.referred === name)
              .map((one) => `"${one.key}" IN (SELECT t."${one.name}" FROM ${table} t WHERE ${orphans})`)
              .join(' OR '),
          ])
          return new Map([[table, orphans], ...known])
        }
        return [{ table, where, divideBy: 't.ordinal' }]
      }),
  },
  *findings(tables) {
    for (const table of tables.values()) {
      for (const { name, references } of table.schema.columns) {
        const known = knownIds(tables, references)
        const values = known === null ? null : columnOf(table, name, 'text')
        if (known === null || values === null) continue
        for (let row = 0; row < values.length; row++) {
          const id = values[row] ?? null
          if (id !== null && !known.has(id)) yield rowFinding(this, table, row, name)
        }
      }
    }
  },
}
