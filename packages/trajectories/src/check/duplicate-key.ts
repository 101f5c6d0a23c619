import { rowFinding } from '../table/row-finding.ts'
import { type ColumnValues, missingDay } from '../table/table.ts'
import type { Check } from './check.ts'

/** The engine remembers every key it has seen. */
const rowsAtOnce = 8_000_000

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
  bulk: {
    together: (tables) =>
      [...tables].flatMap(([table, { schema, columns }]) => {
        if (!schema.key.every((name) => columns.has(name))) return []
        const keys = schema.key.map((name) => `"${name}"`)
        const isWhole = keys.map((key) => `${key} IS NOT NULL`).join(' AND ')
        const hash = `hash(${keys.join(', ')})`
        const where = (among: string) => {
          const some = `${isWhole} AND ${among}`
          const twice = `SELECT ${hash} FROM ${table} WHERE ${some} GROUP BY 1 HAVING count(*) > 1`
          return new Map([[table, `${some} AND ${hash} IN (${twice})`]])
        }
        return [{ table, where, divideBy: hash, rowsAtOnce }]
      }),
  },
  *findings(tables) {
    for (const table of tables.values()) {
      const { key } = table.schema
      const columns = key.map((name) => table.columns.get(name))
      if (!columns.every((column) => column !== undefined)) continue
      const seen: SeenKeys = { values: new Set(), next: new Map() }
      for (let row = 0; row < table.rowCount; row++)
        if (isSeen(seen, columns, row)) yield rowFinding(this, table, row, key.join(' + '))
    }
  },
}

/** Values of a column in the keys seen so far; beside each, what was seen in the next column, where there is one. */
interface SeenKeys {
  readonly values: Set<unknown>
  readonly next: Map<unknown, SeenKeys>
}

/** Whether a key came by before; it has come by from now on. A row without a whole key is never seen. */
function isSeen(seen: SeenKeys, columns: readonly ColumnValues[], row: number): boolean {
  for (const column of columns) if (isMissing(column, row)) return false
  let level = seen
  const last = columns.length - 1
  for (let index = 0; index < last; index++) {
    const value = columns[index]?.values[row]
    let next = level.next.get(value)
    if (next === undefined) {
      next = { values: new Set(), next: new Map() }
      level.next.set(value, next)
    }
    level = next
  }
  const before = level.values.size
  return level.values.add(columns[last]?.values[row]).size === before
}

function isMissing({ values }: ColumnValues, row: number): boolean {
  const value = values[row] ?? null
  return value === null || value === missingDay || Number.isNaN(value)
}
