import type { ReleaseFinding } from './release-finding.ts'

/** Thrown when a document cannot be released, whatever is hidden in it. */
export class NotReleasable extends Error {
  readonly code = 'disclosure.notReleasable'
  constructor(readonly findings: readonly ReleaseFinding[]) {
    super(`${findings.length} row(s) cannot be released: ${findings[0]?.message.en ?? ''}`)
    this.name = 'NotReleasable'
  }
}
