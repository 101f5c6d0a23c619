import type { PackageFile } from '../archive/package-file.ts'
import { workbookLimits } from '../archive/workbook-limits.ts'
import type { NumberStyle } from '../cell/cell-text.ts'
import { builtInKind, numberKind, shownDigits } from '../cell/number-kind.ts'
import { workbookSwells } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'

/** What the numbers of each cell style mean, by the number of the style. None without that part. */
export function readNumberStyles(file: PackageFile, part: string): NumberStyle[] {
  const own = new Map<number, string>()
  const ids: number[] = []
  let inCellStyles = false
  if (!file.has(part)) return []
  file.parse(part, {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') own.set(Number(numFmtId), formatCode)
      else if (element === 'cellXfs') inCellStyles = true
      else if (element === 'xf' && inCellStyles) ids.push(Number(numFmtId))
      if (ids.length + own.size > workbookLimits.styles) throw new WorkbookRefusal(workbookSwells)
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false
    },
  })
  return ids.map((id) => {
    const format = own.get(id)
    return format === undefined
      ? { kind: builtInKind(id), digits: 0 }
      : { kind: numberKind(format), digits: shownDigits(format) }
  })
}
