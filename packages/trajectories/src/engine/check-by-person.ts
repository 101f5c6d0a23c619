import type { Check, StudyFacts } from '../check/check.ts'
import type { Finding } from '../finding/finding.ts'
import type { OrderedFindings } from '../finding/ordered-findings.ts'
import { isChosen, loadPart, type PartChoice, type Store } from './load-tables.ts'
import { placeOf } from './staged-table.ts'

/**
 * Runs checks that look at persons one by one, part by part. What is said of a register about nobody counts once, and
 * what is said of a row that was only added as a witness not at all.
 */
export async function runByPerson(
  store: Store,
  checks: readonly Check[],
  facts: StudyFacts,
  { parts, among }: { readonly parts: number; readonly among?: string },
  findings: OrderedFindings,
): Promise<void> {
  if (checks.length === 0) return
  const witnesses = await witnessRows(store, checks)
  const registers = new Set(
    [...store.tables].flatMap(([name, { files }]) => (store.owners.has(name) ? [] : files.map(({ file }) => file))),
  )
  for (let part = 0; part < parts; part++) {
    const choice: PartChoice = { part, parts, ...(among === undefined ? {} : { among }) }
    const outsiders = await outsidersOf(store, witnesses, choice)
    const tables = await loadPart(store, choice, witnesses)
    const isNew = ({ file, line }: Finding) =>
      line === null || ((part === 0 || !registers.has(file)) && !outsiders.has(`${line} ${file}`))
    for (const check of checks) findings.addAll(only(check.findings(tables, facts), isNew))
  }
}

function* only(findings: Iterable<Finding>, isWanted: (finding: Finding) => boolean): Generator<Finding> {
  for (const finding of findings) if (isWanted(finding)) yield finding
}

/** Places in the delivery, by table, of the rows that the checks want to see beside those of any person. */
async function witnessRows(store: Store, checks: readonly Check[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = new Map<string, number[]>()
  for (const { bulk } of checks) {
    if (bulk === undefined || !('witnesses' in bulk) || bulk.witnesses === undefined) continue
    for (const [table, where] of bulk.witnesses) {
      if (!store.tables.has(table)) continue
      const found = await store.database.rows(`SELECT ordinal::DOUBLE FROM ${table} WHERE ${where}`)
      rows.set(table, [...(rows.get(table) ?? []), ...found.map(([ordinal]) => Number(ordinal))])
    }
  }
  return rows
}

/** File and line of the witnesses that are not in the part themselves. */
async function outsidersOf(store: Store, witnesses: ReadonlyMap<string, readonly number[]>, choice: PartChoice) {
  const places = new Set<string>()
  for (const [name, ordinals] of witnesses) {
    const staged = store.tables.get(name)
    if (staged === undefined || ordinals.length === 0) continue
    const where = `t.ordinal IN (${ordinals.join(', ')}) AND NOT (${isChosen(choice, store.linked > 0)})`
    for (const [ordinal] of await store.database.rows(`SELECT t.ordinal::DOUBLE FROM ${name} t WHERE ${where}`)) {
      const { file, line } = placeOf(staged.files, Number(ordinal))
      places.add(`${line} ${file}`)
    }
  }
  return places
}
