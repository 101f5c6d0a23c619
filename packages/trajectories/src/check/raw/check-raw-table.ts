import type { Finding } from '../../finding/finding.ts'
import { FindingList } from '../../finding/finding-list.ts'
import type { RawTable } from '../../table/raw-table.ts'
import type { TableSchema } from '../../table/table-schema.ts'
import type { TypeSettings } from '../../table/type-settings.ts'
import { rawChecks } from './index.ts'

/**
 * Runs the checks on text cells. Call it once for each file as delivered (schema null) and once for each canonical table
 * made from them; each check knows at which of the two it looks.
 *
 * @example
 * checkRawTable(raw, null, {}).map(({ code }) => code) // ['trajectories.totalRow']
 */
export function checkRawTable(raw: RawTable, schema: TableSchema | null, settings: TypeSettings): Finding[] {
  const findings = new FindingList()
  for (const check of rawChecks) findings.addAll(check.findings(raw, schema, settings))
  return findings.all()
}
