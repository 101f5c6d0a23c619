import type { Finding } from './finding.ts'
import type { Problem } from './problem.ts'

/**
 * A problem at a place.
 *
 * @example
 * findingAt(dayUnreadable, { file: 'jobs.csv', line: 12, column: 'begin' })
 */
export function findingAt(
  problem: Problem,
  place: { readonly file: string; readonly line?: number | null; readonly column?: string | null },
): Finding {
  const { code, severity, message, fix } = problem
  return { code, severity, file: place.file, line: place.line ?? null, column: place.column ?? null, message, fix }
}
