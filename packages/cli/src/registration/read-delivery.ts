import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, type RawTable, type ReadSettings, readFile, stackTables } from '@doorstroom/trajectories'
import type { DeliveredFile } from './delivered-files.ts'

/** What stands in a delivered file: its tables by address (`spells.csv`, `clients.xlsx#Intake`), as text. */
export interface ReadDelivery {
  readonly tables: ReadonlyMap<string, RawTable>
  readonly findings: readonly Finding[]
}

/** Reads a delivered file in the format that recognises it; the parts in a folder become one table. */
export async function readDelivery(
  folder: string,
  { address, paths }: DeliveredFile,
  settings: ReadSettings,
): Promise<ReadDelivery> {
  const findings: Finding[] = []
  const read: RawTable[] = []
  for (const path of paths) {
    const result = await readFile(readFileSync(join(folder, 'data', path)), `data/${path}`, settings)
    findings.push(...result.findings)
    read.push(...result.tables)
  }
  if (!address.endsWith('/') || read.length === 0)
    return { tables: new Map(read.map((table) => [withoutFolder(table.file), table])), findings }
  const stacked = stackTables(`data/${address}`, read)
  return { tables: new Map([[address, stacked.table]]), findings: [...findings, ...stacked.findings] }
}

const withoutFolder = (file: string) => file.replace(/^data\//, '')
