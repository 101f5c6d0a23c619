import type { PrivacyFinding } from './rule/input-rule.ts'

/** Thrown when identifying data would come in; nothing has been written and nothing may be (exit code 4). */
export class PrivacyStop extends Error {
  readonly code = 'disclosure.identifyingData'
  constructor(readonly findings: readonly PrivacyFinding[]) {
    super(`${findings.length} column(s) hold data that identify people`)
    this.name = 'PrivacyStop'
  }
}
