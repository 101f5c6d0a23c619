import { inputRules } from './rule/index.ts'
import type { InputColumn, PrivacyFinding } from './rule/input-rule.ts'

/**
 * Every reason why columns may not come in: one finding a rule and column, in the order of the columns.
 * Columns are judged one at a time, so that they can be handed over one at a time.
 *
 * @example
 * privacyFindings([{ file: 'clients.csv', name: 'mail', cells: ['a@b.nl'], siblings: [] }]).map(({ rule }) => rule)
 * // ['I-05']
 */
export function privacyFindings(columns: Iterable<InputColumn>): PrivacyFinding[] {
  const findings: PrivacyFinding[] = []
  for (const column of columns) {
    for (const rule of inputRules) {
      const finding = rule.finding(column)
      if (finding !== null) findings.push(finding)
    }
  }
  return findings
}
