import { privacyFindings } from './privacy-findings.ts'
import { PrivacyStop } from './privacy-stop.ts'
import type { InputColumn } from './rule/input-rule.ts'

/**
 * The gate on the way in: returns when no column holds data that identify people.
 *
 * @throws PrivacyStop with every finding; nothing may be written then
 * @example
 * admitColumns(columns) // before anything is kept
 */
export function admitColumns(columns: Iterable<InputColumn>): void {
  const findings = privacyFindings(columns)
  if (findings.length > 0) throw new PrivacyStop(findings)
}
