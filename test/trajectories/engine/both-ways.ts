import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkTables,
  type EngineSettings,
  type Finding,
  readFile,
  type StagedRegistration,
  stageRegistration,
  type Table,
  type TableSet,
  tables,
  typeTable,
} from '@doorstroom/trajectories'

/** What is known of a register: its rows, what was said while reading, what the checks say, and the counts. */
export interface ReadRegister {
  readonly tables: TableSet
  readonly reading: readonly Finding[]
  readonly checking: readonly Finding[]
  readonly accepted: Readonly<Record<string, number>>
}

/** Files by name of their table, with their bytes. */
export type Delivery = Readonly<Record<string, string | Uint8Array>>

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content)

/** Reads every file whole, as small files are read. */
export async function readWhole(delivery: Delivery, settings: EngineSettings = {}): Promise<ReadRegister> {
  const [reading, typing]: Finding[][] = [[], []]
  const read = new Map<string, Table>()
  const accepted: Record<string, number> = {}
  for (const [name, content] of Object.entries(delivery)) {
    const result = await readFile(bytesOf(content), `${name}.csv`, settings)
    reading!.push(...result.findings)
    accepted[name] = 0
    const [raw] = result.tables
    if (raw === undefined) continue
    const typed = typeTable(tables.find((schema) => schema.name === name)!, raw, settings)
    typing!.push(...typed.findings)
    accepted[name] = typed.accepted
    if (typed.table !== null) read.set(name, typed.table)
  }
  const ordered = tables.flatMap(({ name }) => (read.has(name) ? [[name, read.get(name)!] as const] : []))
  const whole = new Map(ordered)
  return { tables: whole, reading: inOrder([...reading!, ...typing!]), checking: checkTables(whole), accepted }
}

/** Reads the same files through the engine and gives them to `use`; the work folder and the files are gone afterwards. */
export async function withEngine<Result>(
  delivery: Delivery,
  settings: EngineSettings,
  use: (staged: StagedRegistration) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'))
  try {
    const delivered = Object.entries(delivery).map(([table, content]) => {
      const path = join(folder, `${table}.csv`)
      writeFileSync(path, bytesOf(content))
      return { table, files: [{ path, file: `${table}.csv` }] }
    })
    const staged = await stageRegistration(delivered, settings)
    try {
      return await use(staged)
    } finally {
      staged.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A register through the engine, in the same form. */
export function readStaged(delivery: Delivery, settings: EngineSettings = {}): Promise<ReadRegister> {
  return withEngine(delivery, settings, async (staged) => ({
    tables: await staged.part(0, 1),
    reading: inOrder(staged.findings),
    checking: await staged.check(),
    accepted: Object.fromEntries([...staged.rows].map(([name, rows]) => [name, rows.accepted])),
  }))
}

/** Findings in one order, as the two ways say them in another. */
export const inOrder = (findings: readonly Finding[]) =>
  findings.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
