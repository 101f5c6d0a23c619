import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CellDescription,
  checkRawTable,
  type Finding,
  fileSettings,
  type Mapping,
  type RawTable,
  readDataPackage,
} from '@doorstroom/trajectories'
import { asWarning } from './as-warning.ts'
import { deliveredFiles } from './delivered-files.ts'
import { isIncomplete } from './is-incomplete.ts'
import { readDelivery } from './read-delivery.ts'
import { isReadable, isUsed, unknownKind } from './unused-files.ts'

/** What was delivered, as text. */
export interface Sources {
  /** By address (`spells.csv`, `clients.xlsx#Intake`), or by the name of a resource in a Data Package. */
  readonly tables: ReadonlyMap<string, RawTable>
  /** How a Data Package says that the cells of its tables are written; these go before `mapping.yaml`. */
  readonly settings: ReadonlyMap<string, CellDescription>
  /** Names of the resources of a Data Package that are one file, by the path of that file. */
  readonly resources: ReadonlyMap<string, string>
  /** Addresses of files and sheets that were not read to the last cell. */
  readonly incomplete: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

const description = 'datapackage.json'

/** Reads everything in the folder `data` of a study; what is wrong with a file that nothing uses only warns. */
export async function readSources(folder: string, mapping: Mapping | null): Promise<Sources> {
  const tables = new Map<string, RawTable>()
  const incomplete = new Set<string>()
  const described = await readDescribed(folder)
  const settings = new Map(described.tables.map(({ name, settings }) => [name, settings]))
  const resources = new Map(
    described.tables.flatMap(({ name, paths }) => (paths.length === 1 ? [[paths[0]!, name] as const] : [])),
  )
  const findings: Finding[] = [...described.findings]
  const keep = (address: string, table: RawTable, read: readonly Finding[]) => {
    tables.set(address, table)
    if (isIncomplete(table, read)) incomplete.add(address)
  }
  for (const { name, table } of described.tables) {
    findings.push(...checkRawTable(table, null, {}))
    keep(name, table, described.findings)
  }
  const taken = new Set([description, ...described.tables.flatMap(({ paths }) => paths)])
  const delivered = deliveredFiles(folder)
    .map(({ address, paths }) => ({ address, paths: paths.filter((path) => !taken.has(path)) }))
    .filter(({ paths }) => paths.length > 0)
  const unknown = delivered.map(({ address }) => address).filter((address) => !isReadable(address))
  findings.push(...unknown.map((address) => unknownKind(address, mapping)))
  for (const delivery of delivered.filter(({ address }) => isReadable(address))) {
    const read = await readDelivery(folder, delivery, fileSettings(mapping, delivery.address))
    const used = [delivery.address, ...read.tables.keys()].some((address) => isUsed(address, mapping))
    const said = [...read.findings, ...[...read.tables.values()].flatMap((table) => checkRawTable(table, null, {}))]
    findings.push(...(used ? said : said.map(asWarning)))
    for (const [address, table] of read.tables) keep(address, table, read.findings)
  }
  return { tables, settings, resources, incomplete, findings }
}

async function readDescribed(folder: string): ReturnType<typeof readDataPackage> {
  const path = join(folder, 'data', description)
  if (!existsSync(path)) return { tables: [], findings: [] }
  return readDataPackage(readFileSync(path, 'utf8'), `data/${description}`, (part) => plainFile(folder, part))
}

/** The bytes of a file inside `data`; null when it is absent, or reached over a link that could lead elsewhere. */
function plainFile(folder: string, path: string): Uint8Array | null {
  let place = join(folder, 'data')
  for (const step of path.split('/')) {
    place = join(place, step)
    const entry = lstatSync(place, { throwIfNoEntry: false })
    if (entry === undefined || entry.isSymbolicLink()) return null
  }
  return lstatSync(place).isFile() ? readFileSync(place) : null
}
