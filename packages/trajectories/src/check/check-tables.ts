import type { Finding } from '../finding/finding.ts'
import { OrderedFindings } from '../finding/ordered-findings.ts'
import type { StudyFacts, TableSet } from './check.ts'
import { checks } from './index.ts'

/**
 * Runs every check whose tables are there. At most 200 findings of one check in one file are kept, then one with the
 * count.
 *
 * @example
 * checkTables(tables).filter(({ severity }) => severity === 'error').length // 0
 */
export function checkTables(tables: TableSet, facts: StudyFacts = {}): Finding[] {
  const findings = new OrderedFindings()
  for (const check of checks) {
    if (!check.tables.every((name) => tables.has(name))) continue
    findings.addAll(check.findings(tables, facts))
  }
  return findings.all()
}
