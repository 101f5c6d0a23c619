import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { readFile } from '../format/read-file.ts'
import type { RawTable } from '../table/raw-table.ts'
import { stackTables } from '../table/stack-tables.ts'
import type { TypeSettings } from '../table/type-settings.ts'
import { checkFields } from './check-fields.ts'
import { isSafePath } from './is-safe-path.ts'
import { notSupported, packageUnreadable, pathUnsafe, resourceMissing } from './package-problem.ts'
import { packageSchema, type ResourceDescription } from './package-schema.ts'
import { resourceSettings } from './resource-settings.ts'

/** A resource as a raw table, and how its cells are written by the description. */
export interface PackageTable {
  /** Name of the resource; a canonical table when it has the name of one. */
  readonly name: string
  readonly table: RawTable
  /** For `typeTable`, in the place of the declarations of `mapping.yaml`. */
  readonly settings: NonNullable<TypeSettings['mapping']>
  /** Paths of its files, relative to the folder of the description. */
  readonly paths: readonly string[]
}

const longest = 1_000_000

/**
 * Reads the tables of a Data Package (version 1 or 2) as its description declares them: delimiter, encoding, decimal
 * mark, order of dates, missing values. A resource in several files is one table. What the description and the files
 * contradict each other in is a finding; a path that leaves the folder is refused before anything is opened.
 * Source: Data Package standard, Frictionless Data, datapackage.org.
 *
 * @param text - of `datapackage.json`
 * @param file - its name in findings, `data/datapackage.json`; files are named after its folder
 * @param load - bytes of a file by its path relative to that folder, null when there is none; it follows no links
 * @example
 * (await readDataPackage(text, 'data/datapackage.json', load)).tables.map(({ name }) => name) // ['persons']
 */
export async function readDataPackage(
  text: string,
  file: string,
  load: (path: string) => Promise<Uint8Array | null> | Uint8Array | null,
): Promise<{ readonly tables: readonly PackageTable[]; readonly findings: readonly Finding[] }> {
  const resources = resourcesIn(text)
  if (typeof resources === 'string')
    return { tables: [], findings: [findingAt(packageUnreadable(resources), { file })] }
  const findings: Finding[] = []
  const tables: PackageTable[] = []
  for (const resource of resources) {
    const read = await readResource(resource, file, load)
    findings.push(...read.findings)
    if (read.table !== null) tables.push(read.table)
  }
  return { tables, findings }
}

/** The resources, or the place where the description is not as it should be. */
function resourcesIn(text: string): readonly ResourceDescription[] | string {
  if (text.length > longest) return 'size'
  try {
    const { success, data, error } = packageSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (!success) return error.issues[0]?.path.map(String).slice(0, 6).join('.').slice(0, 80) || 'resources'
    const names = data.resources.map(({ name }) => name)
    return new Set(names).size < names.length ? 'resources.name' : data.resources
  } catch {
    return 'JSON'
  }
}

async function readResource(
  resource: ResourceDescription,
  file: string,
  load: (path: string) => Promise<Uint8Array | null> | Uint8Array | null,
): Promise<{ readonly table: PackageTable | null; readonly findings: readonly Finding[] }> {
  const refuse = (...problems: readonly Parameters<typeof findingAt>[0][]) => ({
    table: null,
    findings: problems.map((problem) => findingAt(problem, { file })),
  })
  const paths = [resource.path ?? []].flat()
  if (paths.length === 0 || resource.data !== undefined) return refuse(inlineData)
  if (!paths.every(isSafePath)) return refuse(pathUnsafe)
  const settings = resourceSettings(resource)
  if (settings.problems.length > 0) return refuse(...settings.problems)
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const findings: Finding[] = []
  const parts: RawTable[] = []
  for (const path of paths) {
    const bytes = await load(path)
    if (bytes === null) {
      findings.push(findingAt(resourceMissing, { file: `${folder}${path}` }))
      continue
    }
    const read = await readFile(bytes, `${folder}${path}`, settings.read)
    findings.push(...read.findings)
    parts.push(...read.tables)
  }
  if (parts.length === 0) return { table: null, findings }
  const whole =
    parts.length === 1 ? { table: parts[0]!, findings: [] } : stackTables(`${folder}${resource.name}`, parts)
  findings.push(...whole.findings, ...checkFields(whole.table, settings))
  return { table: { name: resource.name, table: whole.table, settings: settings.mapping, paths }, findings }
}

const inlineData = notSupported(
  { nl: 'gegevens in de beschrijving zelf', en: 'data in the description itself' },
  {
    nl: 'Zet de gegevens in een bestand en noem het bij path',
    en: 'Put the data in a file and name it under path',
  },
)
