import type { Finding, RawTable } from '@doorstroom/trajectories'

/** True when reading gave an error in a table, in its file as a whole or in one of its parts: rows may be lacking. */
export function isIncomplete(table: RawTable, readFindings: readonly Finding[]): boolean {
  const files = new Set([table.file, table.file.replace(/#.*$/, ''), ...(table.files ?? [])])
  return readFindings.some(({ severity, file }) => severity === 'error' && files.has(file))
}
