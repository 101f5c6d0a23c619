import type { Finding } from '../finding/finding.ts'

/** A configuration that could be read, or null and why not; warnings do not occur, every finding is an error. */
export interface ConfigResult<Value> {
  readonly value: Value | null
  readonly findings: readonly Finding[]
}
