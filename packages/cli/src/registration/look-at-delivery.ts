import type { PrivacyFinding } from '@doorstroom/disclosure'
import { type Finding, type RawTable, stackTables, type TableSchema, type TypeSettings } from '@doorstroom/trajectories'
import { asWarning } from './as-warning.ts'
import type { DeliveredFile } from './delivered-files.ts'
import { judgeColumns } from './judge-columns.ts'
import { readSample } from './read-sample.ts'
import { sampleFindings } from './sample-findings.ts'
import { sheetsUnread } from './sheets-unread.ts'
import { totalAtEnd } from './total-at-end.ts'

/** What the samples of one delivered file, or of all parts of a table, tell. */
export interface DeliverySeen {
  readonly stops: readonly PrivacyFinding[]
  /** Names of columns with free text (rule I-08). */
  readonly freeText: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/**
 * Looks at the samples of a delivered file, one part in memory at a time: whether it identifies people, holds free text,
 * has the columns of the other parts of its table, and how its cells are written.
 *
 * @param schema - the canonical table that it serves; null when nothing reads it, so that nothing can be wrong with it
 */
export async function lookAtDelivery(
  folder: string,
  delivered: DeliveredFile,
  schema: TableSchema | null,
  settings: TypeSettings,
): Promise<DeliverySeen> {
  const stops: PrivacyFinding[] = []
  const freeText = new Set<string>()
  const found: Finding[] = []
  const sheets: Finding[] = []
  const heads: RawTable[] = []
  for (const path of delivered.paths) {
    const sample = await readSample(folder, path)
    if (schema === null && sample.isWhole) found.push(...sample.findings)
    found.push(...sampleFindings(sample, schema, settings))
    for (const table of sample.tables) {
      const judged = judgeColumns(table, new Set())
      stops.push(...judged.stops)
      for (const [name, warning] of judged.freeText) {
        if (!freeText.has(name)) found.push(isRequired(schema, name) ? { ...warning, severity: 'error' } : warning)
        freeText.add(name)
      }
      if (schema !== null && !sample.isWhole) found.push(...(await totalAtEnd(folder, path, table)))
      heads.push({ ...table, cells: table.columns.map(() => []), lines: [] })
    }
    sheets.push(...sheetsUnread(delivered, sample))
  }
  if (delivered.address.endsWith('/') && heads.length > 0)
    found.push(...stackTables(`data/${delivered.address}`, heads).findings)
  return { stops, freeText, findings: [...(schema === null ? found.map(asWarning) : found), ...sheets] }
}

/** Without the values of such a column no row can be used. */
const isRequired = (schema: TableSchema | null, name: string) =>
  schema?.columns.some((column) => column.name === name && column.required) === true
