import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyMapping,
  checkTables,
  type Finding,
  type Mapping,
  type RawTable,
  readFile,
  readMapping,
  stageDelivery,
  type Table,
  tables,
  typeTable,
} from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from './both-ways.ts'
import { dirtyRegister } from './dirty-register.ts'

/** Tables that come from two files with other columns. */
const inTwo = ['spells', 'jobs']

/** Makes rows of the same lines once more. */
const again =
  '{ from: export jobs.csv, columns: { job_id: Eigen job_id, person_id: Eigen person_id, begin: { constant: 2024-01-01 } } }'

/** Files by name, in which every column of a canonical delivery has another name. */
function renamed(delivery: Readonly<Record<string, string>>) {
  const rules: string[] = []
  const files = Object.entries(delivery).flatMap(([table, text]) => {
    const end = text.indexOf('\n')
    const columns = text.slice(0, end).split(';')
    const ruleOf = (file: string, own: string, names: readonly string[]) =>
      `{ from: ${file} ${table}.csv, columns: { ${names.map((name) => `${name}: ${own} ${name}`).join(', ')} } }`
    const all = ruleOf('export', 'Eigen', columns)
    const whole = [`export ${table}.csv`, columns.map((name) => `Eigen ${name}`).join(';') + text.slice(end)] as const
    if (!inTwo.includes(table)) {
      rules.push(`${table}: ${all}`)
      return [whole]
    }
    const { columns: known = [] } = tables.find(({ name }) => name === table) ?? {}
    const needed = columns.filter((name, at) => at % 2 === 0 || known.some((one) => one.name === name && one.required))
    rules.push(`${table}: [${ruleOf('more', 'Ander', needed)}, ${all}${table === 'jobs' ? `, ${again}` : ''}]`)
    const half = text.slice(end, text.indexOf('\n', text.length / 2))
    return [whole, [`more ${table}.csv`, columns.map((name) => `Ander ${name}`).join(';') + half] as const]
  })
  const yaml = `doorstroom-mapping: 1\ndates: day-month-year\nmissing: ['QQ']\ntables:\n${rules.map((rule) => `  ${rule}\n`).join('')}`
  const { value } = readMapping(yaml, 'mapping.yaml')
  if (value === null) throw new Error(yaml)
  return { files, mapping: value }
}

type Files = readonly (readonly [string, string])[]

async function inMemory(files: Files, mapping: Mapping) {
  const findings: Finding[] = []
  const raw = new Map<string, RawTable>()
  for (const [name, text] of files) {
    const read = await readFile(Buffer.from(text), name, {})
    findings.push(...read.findings)
    for (const table of read.tables) raw.set(name, table)
  }
  const mapped = applyMapping(raw, mapping)
  findings.push(...mapped.findings)
  const typed = new Map<string, Table>()
  for (const schema of tables) {
    const table = mapped.tables.get(schema.name)
    if (table === undefined) continue
    const result = typeTable(schema, table, { mapping })
    findings.push(...result.findings)
    if (result.table !== null) typed.set(schema.name, result.table)
  }
  return { tables: typed, findings: inOrder(findings), checks: checkTables(typed) }
}

async function inEngine(files: Files, mapping: Mapping, pieceBytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mapped-'))
  try {
    const sources = files.map(([name, text]) => {
      writeFileSync(join(folder, name), text)
      return { address: name, file: name, paths: [join(folder, name)], files: [name] }
    })
    const staged = await stageDelivery(sources, mapping, { memory: 300, pieceBytes })
    try {
      return { tables: await staged.part(0, 1), findings: inOrder(staged.findings), checks: await staged.check() }
    } finally {
      staged.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a delivery with names of its own', () => {
  it('gives the same rows, lines and findings through the engine as in memory, however dirty', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRegister, async (delivery) => {
        const { files, mapping } = renamed(delivery)
        expect(await inEngine(files, mapping, 200_000)).toEqual(await inMemory(files, mapping))
      }),
      { numRuns: 3, endOnFailure: true, seed: 7 },
    )
  })
})
