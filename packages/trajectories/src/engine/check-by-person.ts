import type { Check, StudyFacts } from '../check/check.ts'
import type { Finding } from '../finding/finding.ts'
import type { OrderedFindings } from '../finding/ordered-findings.ts'
import { isChosen, isWitness, loadPart, type PartChoice, type Store, type Witness } from './load-tables.ts'
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

/** The rows, by table, that the checks want to see beside those of any person, each once. */
async function witnessRows(store: Store, checks: readonly Check[]): Promise<ReadonlyMap<string, readonly Witness[]>> {
  const rows = new Map<string, Witness[]>()
  for (const { bulk } of checks) {
    if (bulk === undefined || !('witnesses' in bulk) || bulk.witnesses === undefined) continue
    for (const [table, where] of bulk.witnesses) {
      if (!store.tables.has(table)) continue
      const before = rows.get(table) ?? []
      const found = await store.database.rows(`SELECT ordinal::DOUBLE, owner_key::VARCHAR FROM ${table} WHERE ${where}`)
      const witnesses = found.map(([ordinal, owner]) => ({ ordinal: Number(ordinal), owner: String(owner) }))
      const isNew = (row: Witness) => !before.some(({ ordinal }) => ordinal === row.ordinal)
      rows.set(table, [...before, ...witnesses.filter(isNew)])
    }
  }
  return rows
}

/** File and line of the witnesses that are not in the part themselves. */
async function outsidersOf(store: Store, witnesses: ReadonlyMap<string, readonly Witness[]>, choice: PartChoice) {
  const places = new Set<string>()
  for (const [name, rows] of witnesses) {
    const staged = store.tables.get(name)
    if (staged === undefined || rows.length === 0) continue
    const where = `(${rows.map(isWitness).join(' OR ')}) AND NOT (${isChosen(choice, store.linked > 0)})`
    for (const [ordinal] of await store.database.rows(`SELECT t.ordinal::DOUBLE FROM ${name} t WHERE ${where}`)) {
      const { file, line } = placeOf(staged.files, Number(ordinal))
      places.add(`${line} ${file}`)
    }
  }
  return places
}
