import type { PackageFile } from '../archive/package-file.ts'
import { builtInKind, type NumberKind, numberKind } from '../cell/number-kind.ts'

/** What the numbers of each cell style mean, by the number of the style. None without that part. */
export function readNumberKinds(file: PackageFile, part: string): NumberKind[] {
  const own = new Map<number, string>()
  const kinds: number[] = []
  let inCellStyles = false
  if (!file.has(part)) return []
  file.parse(part, {
    open(element, { numFmtId = '0', formatCode = '' }) {
      if (element === 'numFmt') own.set(Number(numFmtId), formatCode)
      else if (element === 'cellXfs') inCellStyles = true
      else if (element === 'xf' && inCellStyles) kinds.push(Number(numFmtId))
    },
    close(element) {
      if (element === 'cellXfs') inCellStyles = false
    },
  })
  return kinds.map((id) => {
    const format = own.get(id)
    return format === undefined ? builtInKind(id) : numberKind(format)
  })
}
