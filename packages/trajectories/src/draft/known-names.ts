import type { ColumnSynonym } from './column-synonym.ts'
import { normalName } from './normal-name.ts'
import { periodSynonyms } from './period-synonyms.ts'
import { personIdNames } from './person-names.ts'
import { personSynonyms } from './person-synonyms.ts'
import { workSynonyms } from './work-synonyms.ts'

/** Names of every canonical column that is recognised, one entry a column. */
export const synonyms: readonly ColumnSynonym[] = merged([...personSynonyms, ...workSynonyms, ...periodSynonyms])

const columnByName: ReadonlyMap<string, string> = new Map([
  ...synonyms.flatMap(({ table, column, own }) => own.map((name) => [name, `${table}.${column}`] as const)),
  ...personIdNames.map((name) => [name, 'person_id'] as const),
])

/** Every name that means a column in any file. */
export const knownNames: ReadonlySet<string> = new Set(columnByName.keys())

/**
 * The canonical column that a name means, as `table.column`; null when it means none.
 *
 * @example
 * knownColumnOf('uurloon') // 'jobs.hourly_wage'
 */
export const knownColumnOf = (name: string): string | null => columnByName.get(name) ?? null

function merged(given: readonly ColumnSynonym[]): ColumnSynonym[] {
  const byColumn = new Map<string, ColumnSynonym>()
  for (const synonym of given) {
    const key = `${synonym.table}.${synonym.column}`
    const before = byColumn.get(key)
    const own = before === undefined ? ownNames(synonym) : [...before.own, ...synonym.own]
    byColumn.set(key, { ...synonym, ...before, own })
  }
  return [...byColumn.values()]
}

/** The canonical name itself counts, also with its table before it. */
function ownNames({ table, column, own }: ColumnSynonym): string[] {
  return [...own, ...(column.includes('_') ? [normalName(column)] : []), normalName(`${table}${column}`)]
}
