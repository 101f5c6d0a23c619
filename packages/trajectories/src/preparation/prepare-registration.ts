import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../finding/finding.ts'
import { xlsx } from '../format/xlsx.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { collectPrepared, type PreparedAddress, type PreparedTable } from './collect-prepared.ts'
import { type DeliveredSource, placesOf } from './delivered-source.ts'
import { formatOfFile } from './open-batches.ts'
import { plannedUses } from './planned-use.ts'
import type { PreparationSettings } from './preparation-settings.ts'
import { type Preparation, readSource, sourceSettings } from './read-source.ts'

/** A delivery as canonical CSV files. */
export interface PreparedRegistration {
  /** In the order of the codebook. */
  readonly tables: readonly PreparedTable[]
  /** What there is to say of reading and mapping: the same as of files that are read whole and mapped in memory. */
  readonly findings: readonly Finding[]
}

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }
const unused: PreparedAddress = { writers: [], ready: [] }

/**
 * Writes what was delivered, in any format and of any size, as canonical CSV files: read some rows at a time, mapped by
 * the same rules as in memory, and written at once, so that memory does not grow with the delivery. What nothing takes
 * rows from is not read, except workbooks, of which a sheet may serve a table.
 *
 * @param mapping - null where all names are canonical
 * @throws EngineError `trajectories.rowsNotConserved` when rows went missing
 * @example
 * (await prepareRegistration(sources, mapping, { folder: work.path })).tables.map(({ table }) => table) // ['persons']
 */
export async function prepareRegistration(
  sources: readonly DeliveredSource[],
  mapping: Mapping | null,
  settings: PreparationSettings,
): Promise<PreparedRegistration> {
  const folder = await mkdtemp(join(settings.folder, 'prepared-'))
  const preparation: Preparation = { sources, mapping: mapping ?? noMapping, settings, folder, begun: 0 }
  const found = new Map<string, PreparedAddress>()
  const reading: Finding[] = []
  for (const source of sources) {
    settings.signal?.throwIfAborted()
    if (await isReady(source, preparation)) {
      found.set(source.address, { writers: [], ready: placesOf(source) })
      continue
    }
    const isUsed = plannedUses(source.address, preparation.mapping).length > 0
    if (!isUsed && !(await isWorkbook(source))) {
      found.set(source.address, unused)
      continue
    }
    const { tables, findings } = await readSource(source, preparation)
    for (const [address, { writers }] of tables) found.set(address, { writers, ready: [] })
    const serves = isUsed || [...tables.values()].some(({ writers }) => writers.length > 0)
    reading.push(...(serves ? findings : findings.map(asWarning)))
  }
  const { tables, findings } = await collectPrepared(found, preparation.mapping)
  return { tables, findings: [...reading, ...findings] }
}

/** Whether all files of a source serve a table by its name and can be handed on as they are. */
async function isReady(source: DeliveredSource, preparation: Preparation): Promise<boolean> {
  const { isReady } = preparation.settings
  const uses = plannedUses(source.address, preparation.mapping)
  if (isReady === undefined || uses.length === 0 || uses.some(({ rule }) => rule !== null)) return false
  for (const place of placesOf(source)) if (!(await isReady(place, sourceSettings(source, preparation)))) return false
  return true
}

async function isWorkbook(source: DeliveredSource): Promise<boolean> {
  for (const place of placesOf(source)) if ((await formatOfFile(place)) === xlsx) return true
  return false
}

/** What is wrong with a file that nothing uses stops nobody. */
const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding
