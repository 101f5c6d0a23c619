import { dayOf } from '../../calendar/calendar-day.ts'
import { columnLetters } from '../cell/cell-address.ts'
import { dayNumber } from './day-number.ts'
import { escapeXml } from './escape-xml.ts'
import type { ValidationLists } from './validation-lists.ts'
import type { WorkbookColumn } from './workbook-sheet.ts'

const longestHint = 255
const longestTitle = 32
const firstDay = dayNumber(dayOf(1900, 3, 1)!)
const lastDay = dayNumber(dayOf(9999, 12, 31)!)

/** What may be typed in below the names of the columns, and the hint that shows beside the cell; empty without either. */
export function validationXml(columns: readonly WorkbookColumn[], firstRow: number, lists: ValidationLists): string {
  const rules = columns.flatMap((column, index) => {
    const rule = ruleOf(column, lists)
    if (rule === null && column.hint === undefined) return []
    const letters = columnLetters(index)
    const hint =
      column.hint === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${escapeXml(column.name.slice(0, longestTitle))}"` +
          ` prompt="${escapeXml(shortened(column.hint))}"`
    const severity = column.othersToo ? ' errorStyle="warning"' : ''
    const place = `sqref="${letters}${firstRow}:${letters}1048576"`
    return [
      `<dataValidation${rule?.attributes ?? ''}${severity} allowBlank="1" showErrorMessage="1"${hint} ${place}>` +
        `${rule?.formulas ?? ''}</dataValidation>`,
    ]
  })
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

function ruleOf(
  { allowed, range, format }: WorkbookColumn,
  lists: ValidationLists,
): { attributes: string; formulas: string } | null {
  if (allowed !== undefined)
    return { attributes: ' type="list"', formulas: `<formula1>${escapeXml(lists.formulaOf(allowed))}</formula1>` }
  if (format === 'day') return between('date', firstDay, lastDay)
  if (range === undefined) return null
  return between(format === 'whole' ? 'whole' : 'decimal', range[0], range[1])
}

const between = (type: string, from: number, to: number) => ({
  attributes: ` type="${type}" operator="between"`,
  formulas: `<formula1>${from}</formula1><formula2>${to}</formula2>`,
})

const shortened = (hint: string) => (hint.length <= longestHint ? hint : `${hint.slice(0, longestHint - 1)}…`)
