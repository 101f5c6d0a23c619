import type { Text } from '../text.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Something about the data that its owner should know; it says where and what was expected, never what was found. */
export interface Finding {
  /** Stable code, `trajectories.endBeforeBegin`. */
  readonly code: string
  readonly severity: Severity
  /** File as the user named it, relative to the study folder. */
  readonly file: string
  /** Line in the file, counting the header as 1; null when it concerns the whole file. */
  readonly line: number | null
  readonly column: string | null
  readonly message: Text
  readonly fix: Text
}
