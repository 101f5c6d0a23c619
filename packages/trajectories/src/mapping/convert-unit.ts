import { isProblem } from '../cell/cell-reader.ts'
import { numberCell } from '../cell/number-cell.ts'
import { findingAt } from '../finding/finding-at.ts'
import { safeName } from '../finding/safe-name.ts'
import type { CellSource } from './cell-source.ts'
import type { ColumnRule } from './column-rule.ts'

const anyNumber = { name: '', type: 'number', required: false, about: { nl: '', en: '' } } as const

/** True when a rule asks for arithmetic. */
export const convertsUnit = (rule: ColumnRule) =>
  [rule.multiply, rule.add, rule.subtractFrom, rule.round].some((step) => step !== undefined)

/** A number in another unit, written with the declared decimal mark; a cell that is no number is a finding. */
export function convertUnit(source: CellSource, rule: ColumnRule, text: string, position: number, row: number): string {
  if (text === '') return ''
  const settings = { decimal: source.decimal, dates: 'iso' } as const
  const value = numberCell(text, { column: anyNumber, settings, codeLists: [] })
  if (isProblem(value)) {
    const column = safeName(source.raw.columns[position] ?? '', position + 1)
    source.report(findingAt(value, { file: source.raw.file, line: source.raw.lines[row] ?? null, column }))
    return ''
  }
  const scaled = value * (rule.multiply ?? 1) + (rule.add ?? 0)
  const turned = rule.subtractFrom === undefined ? scaled : rule.subtractFrom - scaled
  return numberText(rule.round === undefined ? turned : roundTo(turned, rule.round), source.decimal)
}

/** A number as text with the declared decimal mark. */
export const numberText = (value: number, decimal: '.' | ',') => String(value).replace('.', decimal)

const roundTo = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals
