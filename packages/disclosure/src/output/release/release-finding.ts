import type { Text } from '../../text.ts'

/** One way in which a row does not satisfy the rules it claims to satisfy; names the row, never a number in it. */
export interface ReleaseFinding {
  /** Stable code, `disclosure.rowShowsTooMuch`. */
  readonly code: string
  /** Rule that the row breaks, `O-01`; null when the document as a whole is at fault. */
  readonly rule: string | null
  /** Id of the row; null for the document. */
  readonly row: string | null
  readonly message: Text
  readonly fix: Text
}
