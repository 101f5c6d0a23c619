import { checkRawTable, type Finding, type RawTable } from '@doorstroom/trajectories'

/**
 * True when reading gave an error in a table, in its file as a whole or in one of its parts: rows may be lacking. What
 * is wrong in a total row does not count: it is no row.
 */
export function isIncomplete(table: RawTable, readFindings: readonly Finding[]): boolean {
  const files = new Set([table.file, table.file.replace(/#.*$/, ''), ...(table.files ?? [])])
  const errors = readFindings.filter(({ severity, file }) => severity === 'error' && files.has(file))
  if (errors.length === 0) return false
  const place = ({ file, line }: Finding) => `${line} ${file}`
  const totals = new Set(
    checkRawTable(table, null, {})
      .filter(({ code }) => code === 'trajectories.totalRow')
      .map(place),
  )
  return errors.some((finding) => finding.line === null || !totals.has(place(finding)))
}
