import { isProblem } from '../cell/cell-reader.ts'
import { numberCell } from '../cell/number-cell.ts'
import { findingAt } from '../finding/finding-at.ts'
import { type CellSource, placeOfRow } from './cell-source.ts'
import type { ColumnRule } from './column-rule.ts'

const anyNumber = { name: '', type: 'number', required: false, about: { nl: '', en: '' } } as const

/** True when a rule asks for arithmetic. */
export const convertsUnit = (rule: ColumnRule) =>
  [rule.multiply, rule.add, rule.subtractFrom, rule.round].some((step) => step !== undefined)

/** A number in another unit, written with the declared decimal mark; a cell that is no number is a finding. */
export function convertUnit(source: CellSource, rule: ColumnRule, text: string, column: string, row: number): string {
  if (text === '') return ''
  const settings = { decimal: source.decimal, dates: 'iso' } as const
  const value = numberCell(text, { column: anyNumber, settings, codeLists: [] })
  if (isProblem(value)) {
    source.report(findingAt(value, { ...placeOfRow(source, row), column }))
    return ''
  }
  const scaled = value * (rule.multiply ?? 1) + (rule.add ?? 0)
  const turned = rule.subtractFrom === undefined ? scaled : rule.subtractFrom - scaled
  return numberText(rule.round === undefined ? turned : roundTo(turned, rule.round), source.decimal)
}

/** A number as text with the declared decimal mark. */
export const numberText = (value: number, decimal: '.' | ',') => String(value).replace('.', decimal)

const roundTo = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals
