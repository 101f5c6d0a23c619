import type { DecimalMark } from '../cell/decimal-mark.ts'
import { fileEmpty, fileHeaderOnly, fileTooLarge } from '../csv/table-problem.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { RawTable } from '../table/raw-table.ts'
import { openPackage, type PackageFile } from './archive/package-file.ts'
import { workbookLimits } from './archive/workbook-limits.ts'
import type { CellSurroundings } from './cell/cell-text.ts'
import { explanationTitles, listSheetName } from './own-sheets.ts'
import { readContents, type SheetEntry } from './part/read-contents.ts'
import { readNumberStyles } from './part/read-number-styles.ts'
import { readSharedStrings } from './part/read-shared-strings.ts'
import { sheetHeaderOnly, sheetHidden } from './problem/sheet-problem.ts'
import { workbookMacros, workbookOtherKind, workbookPassword, workbookUnreadable } from './problem/workbook-problem.ts'
import { WorkbookRefusal } from './problem/workbook-refusal.ts'
import type { CellAllowance } from './sheet/collect-cells.ts'
import { readSheet } from './sheet/read-sheet.ts'
import type { SheetCells } from './sheet/sheet-cells.ts'
import { sheetTable } from './sheet/sheet-table.ts'

/** How much a workbook may hold, as for every file; `bytes` counts the file as delivered. */
export interface WorkbookSettings {
  readonly bytes?: number
  readonly rows: number
  readonly columns: number
  readonly cellLength: number
  /** How numbers are written; default with a point. */
  readonly decimal?: DecimalMark
}

/**
 * Reads every visible sheet of a workbook as a table of text cells. Numbers are written as a spreadsheet shows them,
 * days as year-month-day, truth as 1 and 0; of a formula the outcome counts that the workbook holds. Nothing outside
 * the workbook is opened and nothing in it is run.
 *
 * @param file name as the user knows it; a sheet has the address `file#sheet`
 * @returns never throws: what cannot be read is a finding
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  settings: WorkbookSettings,
): { tables: RawTable[]; findings: Finding[] } {
  let place = file
  try {
    const limit = settings.bytes ?? workbookLimits.zipped
    if (bytes.length > limit) throw new WorkbookRefusal(fileTooLarge(limit))
    const workbook = openPackage(zipOf(bytes))
    refuseOtherKinds(workbook)
    const contents = readContents(workbook)
    const surroundings: CellSurroundings = {
      sharedStrings: readSharedStrings(workbook, contents.sharedStrings),
      numberStyles: readNumberStyles(workbook, contents.styles),
      from1904: contents.from1904,
      decimal: settings.decimal ?? '.',
    }
    const allowance: CellAllowance = { left: workbookLimits.cells }
    const tables: RawTable[] = []
    const findings: Finding[] = []
    const headerOnly: string[] = []
    for (const sheet of contents.sheets) {
      place = `${file}#${sheet.name}`
      if (sheet.hidden) {
        if (sheet.name !== listSheetName) findings.push(findingAt(sheetHidden, { file: place }))
        continue
      }
      const cells = readSheet(workbook, sheet.part, surroundings, allowance, settings.rows)
      if (cells.rows.length === 0 || isExplanation(sheet, cells)) continue
      const read = sheetTable(cells, place, settings)
      findings.push(...read.findings)
      if (read.table === null) continue
      if (read.table.lines.length === 0) headerOnly.push(place)
      else tables.push(read.table)
    }
    if (headerOnly.length > 0 && tables.length + findings.filter(isError).length === 0)
      return { tables, findings: [...findings, findingAt(fileHeaderOnly, { file })] }
    findings.push(...headerOnly.map((address) => findingAt(sheetHeaderOnly, { file: address })))
    if (tables.length === 0 && !findings.some(isError)) findings.push(findingAt(fileEmpty, { file }))
    return { tables, findings }
  } catch (error) {
    const refusal = error instanceof WorkbookRefusal ? error : new WorkbookRefusal(workbookUnreadable)
    return { tables: [], findings: [findingAt(refusal.problem, { file: place, line: refusal.line })] }
  }
}

const isError = ({ severity }: Finding) => severity === 'error'

const isExplanation = ({ name }: SheetEntry, cells: SheetCells) =>
  Object.values(explanationTitles)
    .flatMap((sheets) => [sheets.explanation, sheets.codes])
    .some(({ sheet, title }) => sheet === name && cells.columns.get(0)?.[0] === title)

/** A file of before 2007 and one with a password are both wrapped in another kind of container than ZIP. */
function zipOf(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) throw new WorkbookRefusal(workbookUnreadable)
  const text = new TextDecoder('latin1').decode(bytes)
  throw new WorkbookRefusal(text.includes([...'EncryptedPackage'].join('\0')) ? workbookPassword : workbookOtherKind)
}

function refuseOtherKinds({ names }: PackageFile): void {
  if (names.some((name) => /(^|\/)vbaproject\.bin$/.test(name))) throw new WorkbookRefusal(workbookMacros)
  const isOther = names.some((name) => /(^|\/)workbook\.bin$/.test(name)) || names.includes('content.xml')
  if (isOther) throw new WorkbookRefusal(workbookOtherKind)
}
