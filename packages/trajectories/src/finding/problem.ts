import type { Text } from '../text.ts'
import type { Severity } from './finding.ts'

/** What can be wrong, apart from where: a finding without its place. */
export interface Problem {
  /** Stable code, `trajectories.cellTooLong`. */
  readonly code: string
  readonly severity: Severity
  readonly message: Text
  readonly fix: Text
}
