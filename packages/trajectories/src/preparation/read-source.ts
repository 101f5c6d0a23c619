import { join } from 'node:path'
import type { Finding } from '../finding/finding.ts'
import { rowsNotConserved } from '../finding/rows-not-conserved.ts'
import type { ReadSettings } from '../format/format.ts'
import { columnsMade } from '../mapping/columns-made.ts'
import { fileSettings } from '../mapping/file-settings.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import type { RawTable } from '../table/raw-table.ts'
import { columnsAt } from './columns-at.ts'
import { addressIn, type DeliveredSource, placesOf } from './delivered-source.ts'
import { openBatches } from './open-batches.ts'
import { addressesOf, needsAllColumns, type PlannedUse, plannedUses } from './planned-use.ts'
import type { PreparationSettings } from './preparation-settings.ts'
import { PreparedSource } from './prepared-source.ts'
import { mappedRows, rowsAsDelivered } from './row-making.ts'
import { TableWriter } from './table-writer.ts'

const defaultBatchRows = 50_000

/** Everything that reading one source needs to know. */
export interface Preparation {
  readonly sources: readonly DeliveredSource[]
  readonly mapping: Mapping
  readonly settings: PreparationSettings
  /** Where the canonical files of this preparation are written. */
  readonly folder: string
  /** How many files were begun, for names of their own. */
  begun: number
}

/**
 * Reads a file or folder, some rows at a time, and writes what its tables give.
 *
 * @returns the tables that could be read by address, and what there is to say of reading
 * @throws EngineError `trajectories.rowsNotConserved` when rows went missing
 */
export async function readSource(
  source: DeliveredSource,
  preparation: Preparation,
): Promise<{ readonly tables: ReadonlyMap<string, PreparedSource>; readonly findings: readonly Finding[] }> {
  const { admit = (batch: RawTable) => batch, batchRows = defaultBatchRows, signal } = preparation.settings
  const tables = new Map<string, PreparedSource>()
  const findings: Finding[] = []
  for (const place of placesOf(source)) {
    signal?.throwIfAborted()
    const file = await openBatches(place, { ...sourceSettings(source, preparation), batchRows })
    let [rows, isWhole] = [0, true]
    for (const table of file.tables) {
      const address = addressIn(source, table.file)
      const writers = (raw: RawTable) => writersFor(plannedUses(address, preparation.mapping), raw, preparation)
      const whole = address === source.address ? source.file : table.file
      const target = tables.get(address) ?? new PreparedSource(whole, { writers, admit, signal })
      tables.set(address, target)
      const read = await target.read(table)
      rows += read ?? 0
      isWhole &&= read !== null
    }
    const { findings: found, records, rejected } = file.end()
    findings.push(...found)
    if (isWhole && rows + rejected !== records) throw rowsNotConserved(records, rows + rejected)
  }
  for (const table of tables.values()) {
    await table.end()
    findings.push(...table.stacking)
  }
  return { tables: new Map([...tables].filter(([, { isUsable }]) => isUsable)), findings }
}

/** How the files of a source are written. */
export function sourceSettings({ settings, address }: DeliveredSource, preparation: Preparation): ReadSettings {
  const { limits } = preparation.settings
  return { ...(settings ?? fileSettings(preparation.mapping, address)), ...(limits === undefined ? {} : { limits }) }
}

async function writersFor(uses: readonly PlannedUse[], raw: RawTable, preparation: Preparation) {
  const newPath = () => join(preparation.folder, `canonical-${preparation.begun++}.csv`)
  const writers: TableWriter[] = []
  for (const use of uses) {
    const { schema, rule } = use
    if (rule === null) {
      writers.push(new TableWriter(use, rowsAsDelivered(raw), raw.file, newPath))
      continue
    }
    const delivered = needsAllColumns(rule) ? addressesOf(rule) : []
    const columns: (readonly string[])[] = delivered.length === 0 ? [raw.columns] : []
    for (const address of delivered)
      columns.push(await columnsAt(address, preparation.sources, (one) => sourceSettings(one, preparation)))
    const made = columnsMade(schema.name, rule, columns)
    writers.push(new TableWriter(use, mappedRows(schema.name, rule, raw, preparation.mapping, made), raw.file, newPath))
  }
  return writers
}
