import { resolve } from 'node:path'
import type { Mapping } from '../mapping/mapping-schema.ts'
import type { DeliveredSource } from '../preparation/delivered-source.ts'
import type { PreparationSettings } from '../preparation/preparation-settings.ts'
import { type PreparedRegistration, prepareRegistration } from '../preparation/prepare-registration.ts'
import { stackTables } from '../table/stack-tables.ts'
import { plainCsv } from './plain-csv.ts'
import { type EngineSettings, type StagedRegistration, stageRegistration } from './stage-registration.ts'
import type { RegisterFile } from './stage-table.ts'
import { workFolder } from './work-folder.ts'

/** How a delivery is prepared and read, and how much of the machine that may take. */
export interface DeliverySettings extends EngineSettings {
  /** Sees every batch of rows of a file that is prepared, before anything is made of it, and gives what may be used. */
  readonly admit?: NonNullable<PreparationSettings['admit']>
}

/**
 * Reads a delivery of any size, in any format and with any names that a mapping explains, into an engine beside this
 * process's memory. Plain CSV files with canonical names are read as they are; all others are first written as such to
 * the work folder. Findings and rows tell the files and lines that were delivered.
 *
 * @param mapping - null where all names are canonical
 * @throws EngineError where the engine does not load, runs out of memory, or loses rows
 * @example
 * const staged = await stageDelivery([{ address: 'spells.csv', file: 'spells.csv', paths: ['spells.csv'], files: ['spells.csv'] }], null)
 */
export async function stageDelivery(
  sources: readonly DeliveredSource[],
  mapping: Mapping | null,
  settings: DeliverySettings = {},
): Promise<StagedRegistration> {
  const { limits, signal, admit, within } = settings
  const folder = workFolder(within)
  const ready = new Map<string, RegisterFile>()
  try {
    const prepared = await prepareRegistration(sources, mapping, {
      folder: folder.path,
      isReady: async ({ path, file }, its) => {
        const plain = await plainCsv(resolve(path), file, its)
        if (plain !== null) ready.set(path, { path, file, plain, settings: its })
        return plain !== null
      },
      ...(limits === undefined ? {} : { limits }),
      ...(signal === undefined ? {} : { signal }),
      ...(admit === undefined ? {} : { admit }),
    })
    const registers = prepared.tables.map(({ table, files }) => ({
      table,
      files: files.map(({ path, file, lineOf, records }): RegisterFile => {
        const isMade = lineOf !== null && records !== null
        return { path, file, ...(isMade ? { settings: canonical, origin: { records, lineOf } } : ready.get(path)) }
      }),
    }))
    const stacking = sources.flatMap((source) => stackingOf(source, ready))
    const staged = await stageRegistration(registers, { ...settings, mapping })
    const findings = [...prepared.findings, ...stacking, ...staged.findings]
    return { ...staged, findings, rows: withBlanks(staged.rows, prepared) }
  } finally {
    folder.remove()
  }
}

/** What there is to say of the columns of the parts of a table that are read as they are. */
function stackingOf({ address, file, paths }: DeliveredSource, ready: ReadonlyMap<string, RegisterFile>) {
  const parts = paths.flatMap((path) => ready.get(path) ?? [])
  if (!address.endsWith('/') || parts.length < paths.length) return []
  const heads = parts.map(({ file, plain }) => {
    const columns = plain?.names ?? []
    return { file, columns, cells: columns.map(() => []), lines: [] }
  })
  return stackTables(file, heads).findings
}

/** How files that were prepared are written. */
const canonical = { encoding: 'utf-8', delimiter: ',' } as const

/** Rows without any value are rejected like others that give nothing. */
function withBlanks(rows: StagedRegistration['rows'], { tables }: PreparedRegistration): StagedRegistration['rows'] {
  const blank = new Map(tables.map(({ table, blankRows }) => [table, blankRows]))
  return new Map(
    [...rows].map(([table, { accepted, rejected }]) => [
      table,
      { accepted, rejected: rejected + (blank.get(table) ?? 0) },
    ]),
  )
}
