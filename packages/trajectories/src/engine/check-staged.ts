import type { BulkTable } from '../check/bulk-way.ts'
import type { Check, StudyFacts } from '../check/check.ts'
import { checks } from '../check/index.ts'
import type { Finding } from '../finding/finding.ts'
import { OrderedFindings } from '../finding/ordered-findings.ts'
import { runByPerson } from './check-by-person.ts'
import type { Store } from './load-tables.ts'
import { lookTogether } from './look-together.ts'

/**
 * Runs every check on a register in the engine and gives what `checkTables` gives on the same rows in memory. The engine
 * finds the rows or persons to look at where a check says how; all others are looked at part by part.
 *
 * @param rowsAPart - about how many rows may be in memory at a time
 */
export async function checkStaged(
  store: Store,
  tables: ReadonlyMap<string, BulkTable>,
  facts: StudyFacts,
  rowsAPart: number,
): Promise<Finding[]> {
  const findings = new OrderedFindings()
  const asked = checks.filter((check) => check.tables.every((name) => tables.has(name)))
  for (const check of asked) {
    const { bulk } = check
    if (bulk === undefined || !('together' in bulk)) continue
    for (const rows of bulk.together(tables)) findings.addAll(await lookTogether(store, check, rows, facts, rowsAPart))
  }
  for (const { bulk } of asked) {
    if (bulk === undefined || !('counts' in bulk)) continue
    for (const { sql, finding } of bulk.counts(tables)) {
      const [numbers = []] = await store.database.rows(sql)
      const found = finding(numbers.map(Number))
      if (found !== null) findings.addAll([found])
    }
  }
  const byPerson = asked.filter(({ bulk }) => bulk === undefined || !('together' in bulk || 'counts' in bulk))
  const statements = byPerson.map((check) => suspectsOf(check, tables))
  const narrow = byPerson.filter((_, index) => statements[index] !== null)
  const wide = byPerson.filter((_, index) => statements[index] === null)
  const everyone = await rowsOf(store, tables, 'true')
  const few = await findSuspects(store, tables, new Set(statements.flatMap((one) => one ?? [])))
  const isFew = 2 * few < everyone
  const parts = (rows: number) => Math.min(1024, Math.max(1, Math.ceil(rows / rowsAPart)))
  await runByPerson(store, isFew ? narrow : [], facts, { parts: parts(few), among: 'suspects' }, findings)
  await runByPerson(store, isFew ? wide : byPerson, facts, { parts: parts(everyone) }, findings)
  await store.database.run('DROP TABLE suspects')
  return findings.all()
}

const suspectsOf = ({ bulk }: Check, tables: ReadonlyMap<string, BulkTable>): readonly string[] | null =>
  bulk !== undefined && 'suspects' in bulk && bulk.suspects !== undefined ? bulk.suspects(tables) : null

/** Puts the persons to look at in the table `suspects`; gives the number of their rows. */
async function findSuspects(store: Store, tables: ReadonlyMap<string, BulkTable>, statements: ReadonlySet<string>) {
  const all = ['SELECT owner_key FROM linked', ...statements].join(' UNION ALL ')
  await store.database.run(`CREATE TABLE suspects AS SELECT DISTINCT owner_key FROM (${all})`)
  return rowsOf(store, tables, 'owner_key IN (SELECT owner_key FROM suspects)')
}

async function rowsOf({ database, owners }: Store, tables: ReadonlyMap<string, BulkTable>, where: string) {
  const owned = [...tables.keys()].filter((name) => owners.has(name))
  const counts = owned.map((name) => `(SELECT count(*) FROM ${name} WHERE ${where})`)
  return counts.length === 0 ? 0 : database.count(`SELECT (${counts.join(' + ')})::DOUBLE`)
}
