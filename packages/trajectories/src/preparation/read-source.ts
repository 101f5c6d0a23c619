import { join } from 'node:path'
import type { Finding } from '../finding/finding.ts'
import { rowsNotConserved } from '../finding/rows-not-conserved.ts'
import type { ReadSettings } from '../format/format.ts'
import { fileSettings } from '../mapping/file-settings.ts'
import type { Mapping } from '../mapping/mapping-schema.ts'
import { planRules } from '../mapping/plan-rules.ts'
import { addressesOf, rulesOf } from '../mapping/rules-of.ts'
import type { RawTable } from '../table/raw-table.ts'
import type { TableSchema } from '../table/table-schema.ts'
import { columnsAt } from './columns-at.ts'
import { addressIn, type DeliveredSource, placesOf } from './delivered-source.ts'
import { openBatches } from './open-batches.ts'
import { keepsNames, plannedUses } from './planned-use.ts'
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
      const writers = (raw: RawTable) => writersFor(address, raw, preparation)
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

async function writersFor(address: string, raw: RawTable, preparation: Preparation) {
  const newPath = () => join(preparation.folder, `canonical-${preparation.begun++}.csv`)
  const writers: TableWriter[] = []
  for (const use of plannedUses(address, preparation.mapping)) {
    const planned = use.rule === null ? null : (await planFor(use.schema, address, raw, preparation))[use.rule]
    const making =
      planned === null || planned === undefined ? rowsAsDelivered(raw) : mappedRows(planned, raw, preparation.mapping)
    writers.push(new TableWriter(use, making, raw, newPath))
  }
  return writers
}

/** The rules of a table, one of which takes rows from this address. */
async function planFor(schema: TableSchema, address: string, raw: RawTable, preparation: Preparation) {
  const rules = rulesOf(preparation.mapping, schema.name)
  const delivered = rules.map((): (readonly string[])[] => [])
  for (const { address: from, rule } of addressesOf(rules).filter(({ rule }) => keepsNames(rules[rule]!)))
    delivered[rule]!.push(
      from === address
        ? raw.columns
        : await columnsAt(from, preparation.sources, (one) => sourceSettings(one, preparation)),
    )
  return planRules(schema, rules, delivered)
}
