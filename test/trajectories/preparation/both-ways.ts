import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  applyMapping,
  type DeliveredSource,
  type Finding,
  fileOfRow,
  fileSettings,
  type Mapping,
  type PreparationSettings,
  prepareRegistration,
  type RawTable,
  readFile,
  readMapping,
  stackTables,
} from '@doorstroom/trajectories'
import { expect } from 'vitest'

/** Files by their path in the folder of a delivery; a path with a folder is a part of the table of that folder. */
export type Delivery = Readonly<Record<string, string | Uint8Array>>

/** A canonical table as rows, each with the file and line it came from; rows without any value are counted apart. */
export interface MadeTable {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly place: string; readonly cells: readonly string[] }[]
  readonly blankRows: number
}

/** What a delivery gives: tables by name, and what there is to say. */
export interface Made {
  readonly tables: Readonly<Record<string, MadeTable>>
  readonly findings: readonly Finding[]
}

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content)
const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }

function sourcesOf(delivery: Delivery, folder: string): DeliveredSource[] {
  const byAddress = new Map<string, string[]>()
  for (const path of Object.keys(delivery)) {
    const address = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path
    byAddress.set(address, [...(byAddress.get(address) ?? []), path])
  }
  return [...byAddress].map(([address, paths]) => ({
    address,
    file: `data/${address}`,
    paths: paths.map((path) => join(folder, path)),
    files: paths.map((path) => `data/${path}`),
  }))
}

/** Reads every file whole and maps it in memory. */
export async function mapWhole(delivery: Delivery, mapping: Mapping | null): Promise<Made> {
  const findings: Finding[] = []
  const raw = new Map<string, RawTable>()
  for (const { address, files } of sourcesOf(delivery, '')) {
    const read: RawTable[] = []
    for (const file of files) {
      const result = await readFile(
        bytesOf(delivery[file.slice('data/'.length)]!),
        file,
        fileSettings(mapping, address),
      )
      findings.push(...result.findings)
      read.push(...result.tables)
    }
    if (!address.endsWith('/')) for (const table of read) raw.set(table.file.slice('data/'.length), table)
    else if (read.length > 0) {
      const stacked = stackTables(`data/${address}`, read)
      findings.push(...stacked.findings)
      raw.set(address, stacked.table)
    }
  }
  const mapped = applyMapping(raw, mapping ?? noMapping)
  const tables = [...mapped.tables].map(([name, table]) => [name, madeOf(table)] as const)
  return { tables: Object.fromEntries(tables), findings: [...findings, ...mapped.findings] }
}

function madeOf(table: RawTable): MadeTable {
  const rows = table.lines.map((line, row) => ({
    place: `${fileOfRow(table, row)}:${line}`,
    cells: table.cells.map((column) => (column[row] ?? '').replaceAll(/\r\n?/g, '\n')),
  }))
  const kept = rows.filter(({ cells }) => cells.length === 1 || cells.some((cell) => cell.trim() !== ''))
  return { columns: table.columns, rows: kept, blankRows: rows.length - kept.length }
}

/** The same through canonical files, which are read back as the plain files they are. */
export async function prepare(
  delivery: Delivery,
  mapping: Mapping | null,
  settings: Omit<PreparationSettings, 'folder'> = {},
): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'preparation-'))
  try {
    for (const [path, content] of Object.entries(delivery)) {
      mkdirSync(dirname(join(folder, 'data', path)), { recursive: true })
      writeFileSync(join(folder, 'data', path), bytesOf(content))
    }
    mkdirSync(join(folder, 'work'))
    const sources = sourcesOf(delivery, join(folder, 'data'))
    const prepared = await prepareRegistration(sources, mapping, { folder: join(folder, 'work'), ...settings })
    const made: Record<string, MadeTable> = {}
    for (const { table, files, blankRows } of prepared.tables) {
      const rows: MadeTable['rows'][number][] = []
      let columns: readonly string[] = []
      for (const { path, file, lineOf, records } of files) {
        if (records !== null && (statSync(path).mode & 0o777) !== 0o600)
          throw new Error('a canonical file that others can read')
        const limits = { cellLength: Number.POSITIVE_INFINITY, columns: 1000 }
        const read = await readFile(readFileSync(path), 'canonical.csv', { delimiter: ',', limits })
        const raw = read.tables[0] ?? { file, columns: [], cells: [], lines: [] }
        if (records !== null && (raw.lines.length !== records || read.rejected !== 0))
          throw new Error('a canonical file that is not plain')
        columns = raw.columns
        for (const row of raw.lines.keys())
          rows.push({ place: `${file}:${lineOf?.(row)}`, cells: raw.cells.map((cells) => cells[row] ?? '') })
      }
      made[table] = { columns, rows, blankRows }
    }
    return { tables: made, findings: prepared.findings }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A mapping from what stands below its version. */
export function mappingOf(yaml: string): Mapping {
  const { value, findings } = readMapping(`doorstroom-mapping: 1\n${yaml}`, 'mapping.yaml')
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

/** What typing says of tables without rows and of rows without any value, which go no further than here. */
const saidByTyping = ['trajectories.valueMissing', 'trajectories.columnMissing', 'trajectories.columnsUnknown']
const ofReadingAndMapping = ({ findings }: Made) =>
  findings.filter(
    ({ code, message }) => !saidByTyping.includes(code) || message.en.endsWith('of the list in mapping.yaml)'),
  )

/** Holds a delivery that is prepared some rows at a time to the same one in memory. */
export async function expectSame(delivery: Delivery, mapping: Mapping | null, batchRows: number) {
  const whole = await mapWhole(delivery, mapping)
  const prepared = await prepare(delivery, mapping, { batchRows })
  expect(Object.keys(prepared.tables)).toEqual(Object.keys(whole.tables))
  for (const [name, { columns, rows, blankRows }] of Object.entries(whole.tables)) {
    const made = prepared.tables[name]
    expect(made?.rows).toEqual(rows)
    expect(made?.blankRows).toBe(blankRows)
    if (rows.length > 0) expect(made?.columns).toEqual(columns)
  }
  expect(ofReadingAndMapping(prepared)).toEqual(whole.findings)
  return { whole, prepared }
}
