import { columnLetters } from '../cell/cell-address.ts'
import { styleOf } from './cell-styles.ts'
import { dayNumber } from './day-number.ts'
import type { SharedTexts } from './shared-texts.ts'
import type { ValidationLists } from './validation-lists.ts'
import { validationXml } from './validation-xml.ts'
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook-sheet.ts'

const mostRows = 1_048_576
const opensFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * One sheet: lines above the names, names that stay in view, widths, cells and what may be typed in.
 *
 * @throws RangeError on a number that is not finite, a day outside the calendar of workbooks, or too many rows
 */
export function sheetXml(namespace: string, sheet: WorkbookSheet, texts: SharedTexts, lists: ValidationLists): string {
  const { columns, preamble = [] } = sheet
  const header = preamble.length + 1
  const xml = [
    `<worksheet xmlns="${namespace}"><sheetViews><sheetView workbookViewId="0">`,
    `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews>',
    columns.length === 0 ? '' : `<cols>${columns.map(columnXml).join('')}</cols>`,
    '<sheetData>',
  ]
  for (const [index, line] of preamble.entries())
    xml.push(rowXml(index + 1, [textXml('A', index + 1, line, texts, styleOf(index === 0 ? 'title' : 'text'))]))
  const names = columns.map(({ name, required }, index) =>
    textXml(columnLetters(index), header, name, texts, styleOf(required ? 'required' : 'header')),
  )
  xml.push(rowXml(header, names))
  let row = header
  for (const cells of sheet.rows) {
    if (++row > mostRows) throw new RangeError(`a sheet of a workbook has at most ${mostRows} rows`)
    const written = columns.map((column, index) =>
      cellXml(columnLetters(index), row, column, cells[index] ?? null, texts),
    )
    xml.push(rowXml(row, written))
  }
  xml.push('</sheetData>', validationXml(columns, header + 1, lists), '</worksheet>')
  return xml.join('')
}

function columnXml({ name, width = name.length + 3, format }: WorkbookColumn, index: number): string {
  const shown = Math.min(120, Math.max(8, width))
  return `<col min="${index + 1}" max="${index + 1}" width="${shown}" style="${styleOf(format)}" customWidth="1"/>`
}

const rowXml = (row: number, cells: readonly string[]) => `<row r="${row}">${cells.join('')}</row>`

function cellXml(
  letters: string,
  row: number,
  { format }: WorkbookColumn,
  cell: WorkbookCell,
  texts: SharedTexts,
): string {
  if (cell === null || cell === '') return ''
  const style = styleOf(format)
  if (typeof cell === 'string')
    return textXml(letters, row, cell, texts, opensFormula.test(cell) ? styleOf('inert') : style)
  if (typeof cell === 'boolean') return `<c r="${letters}${row}" s="${style}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'object') return `<c r="${letters}${row}" s="${styleOf('day')}"><v>${dayNumber(cell.day)}</v></c>`
  if (!Number.isFinite(cell))
    throw new RangeError('a number in a workbook must be finite; write null where it is missing')
  return `<c r="${letters}${row}" s="${format === 'day' ? styleOf('general') : style}"><v>${cell}</v></c>`
}

const textXml = (letters: string, row: number, text: string, texts: SharedTexts, style = styleOf('text')) =>
  `<c r="${letters}${row}" s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`
