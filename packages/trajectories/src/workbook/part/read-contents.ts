import type { PackageFile } from '../archive/package-file.ts'
import { workbookLimits } from '../archive/workbook-limits.ts'
import { sheetNameTwice, sheetsTooMany, workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import { readRelations } from './read-relations.ts'

/** One sheet with cells. */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What the main part of a workbook says: its sheets in order, and where styles and texts are kept. */
export interface Contents {
  readonly sheets: readonly SheetEntry[]
  /** Whether days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
  /** Name of the part; empty where the workbook has none. */
  readonly styles: string
  /** Name of the part; empty where the workbook has none. */
  readonly sharedStrings: string
}

/** @throws WorkbookRefusal when there is no main part, or it has too many sheets or two of one name */
export function readContents(file: PackageFile): Contents {
  const main = readRelations(file, '').find(({ kind }) => kind === 'officeDocument')
  if (main === undefined) throw new WorkbookRefusal(workbookUnreadable)
  const relations = readRelations(file, main.target)
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target ?? ''
  const sheets: SheetEntry[] = []
  let from1904 = false
  let count = 0
  file.parse(main.target, {
    open(element, attributes) {
      if (element === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      if (++count > workbookLimits.sheets) throw new WorkbookRefusal(sheetsTooMany(workbookLimits.sheets))
      const id = Object.entries(attributes).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1]
      const relation = relations.find((one) => one.id === id)
      if (relation === undefined) throw new WorkbookRefusal(workbookUnreadable)
      if (relation.kind !== 'worksheet') return
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: shownName(attributes.name ?? ''), hidden, part: relation.target })
    },
  })
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()))
  if (names.size < sheets.length) throw new WorkbookRefusal(sheetNameTwice)
  return { sheets, from1904, styles: partOf('styles'), sharedStrings: partOf('sharedStrings') }
}

/** A spreadsheet allows 31 characters; what could upset a terminal becomes a space. */
const shownName = (name: string) =>
  name
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 60)
