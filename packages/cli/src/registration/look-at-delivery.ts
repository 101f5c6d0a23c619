import type { PrivacyFinding } from '@doorstroom/disclosure'
import { type Finding, fileSettings, type Mapping, type TypeSettings } from '@doorstroom/trajectories'
import { asWarning } from './as-warning.ts'
import type { DeliveredFile } from './delivered-files.ts'
import { isRequiredColumn } from './is-required-column.ts'
import { judgeColumns } from './judge-columns.ts'
import { readSample } from './read-sample.ts'
import { recodedColumns } from './recoded-columns.ts'
import { sampleFindings } from './sample-findings.ts'
import { totalAtEnd } from './total-at-end.ts'
import { isUsed } from './unused-files.ts'

/** What the samples of one delivered file, or of all parts of a table, tell. */
export interface DeliverySeen {
  readonly stops: readonly PrivacyFinding[]
  /** Names of columns with free text (rule I-08), as delivered. */
  readonly freeText: ReadonlySet<string>
  /** Addresses of the tables in it: its own, or those of sheets. */
  readonly addresses: readonly string[]
  readonly findings: readonly Finding[]
}

/**
 * Looks at the samples of a delivered file, one part in memory at a time: whether it identifies people, holds free text,
 * and how its cells are written. Nothing can be wrong with a file that nothing reads.
 */
export async function lookAtDelivery(
  folder: string,
  { address, paths }: DeliveredFile,
  mapping: Mapping | null,
  settings: TypeSettings,
): Promise<DeliverySeen> {
  const fixedChoices = recodedColumns(mapping)
  const stops: PrivacyFinding[] = []
  const freeText = new Set<string>()
  const addresses = new Set<string>()
  const findings: Finding[] = []
  for (const path of paths) {
    const reading = fileSettings(mapping, address)
    const { tables, isWhole, findings: read } = await readSample(folder, path, reading)
    const addressOf = (file: string) => (address.endsWith('/') ? address : file.replace(/^data\//, ''))
    const byAddress = new Map(tables.map((table) => [addressOf(table.file), table]))
    const serves = [address, ...byAddress.keys()].some((one) => isUsed(one, mapping))
    const found = sampleFindings(byAddress, isWhole, mapping, settings)
    if (!serves && isWhole) found.push(...read)
    for (const [at, table] of byAddress) {
      addresses.add(at)
      const judged = judgeColumns(table, fixedChoices)
      stops.push(...judged.stops)
      for (const [name, warning] of judged.freeText) {
        const severity = isRequiredColumn(at, name, mapping) ? 'error' : warning.severity
        if (!freeText.has(name)) found.push({ ...warning, severity })
        freeText.add(name)
      }
      if (serves && !isWhole) found.push(...(await totalAtEnd(folder, path, table, reading)))
    }
    findings.push(...(serves ? found : found.map(asWarning)))
  }
  return { stops, freeText, addresses: [...addresses], findings }
}
