import type { Finding } from './finding.ts'

/** Thrown when data cannot be used at all; carries every finding so that one run tells all. */
export class DataError extends Error {
  readonly code = 'trajectories.dataErrors'
  constructor(readonly findings: readonly Finding[]) {
    super(`${findings.filter((finding) => finding.severity === 'error').length} error(s) in the data`)
    this.name = 'DataError'
  }
}
