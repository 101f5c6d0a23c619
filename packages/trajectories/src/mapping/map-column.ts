import type { CellSource } from './cell-source.ts'
import type { ColumnRule, ColumnRules } from './column-rule.ts'
import { convertsUnit, convertUnit, numberText } from './convert-unit.ts'
import { ownText } from './own-text.ts'
import { recoder } from './recode-cell.ts'

/** The text of one canonical column in every row, by a rule: own text, its part, recoded, in another unit, affixed. */
export function mapColumn(source: CellSource, given: string | ColumnRule): (row: number) => string {
  const rule = typeof given === 'string' ? { from: given } : given
  const affix = (text: string) => (text === '' ? '' : `${rule.prefix ?? ''}${text}${rule.suffix ?? ''}`)
  const { constant } = rule
  if (constant !== undefined) {
    const fixed = affix(typeof constant === 'number' ? numberText(constant, source.decimal) : String(constant))
    return () => fixed
  }
  const own = ownText(source, rule)
  if (own === null) return () => ''
  const recode = recoder(source, rule)
  const converts = convertsUnit(rule)
  return (row) => {
    const code = recode(own.at(row), own.column, row)
    return affix(converts ? convertUnit(source, rule, code, own.column, row) : code)
  }
}

/** The columns that rules make, by name. */
export function mapColumns(source: CellSource, rules: ColumnRules): Map<string, (row: number) => string> {
  const made = new Map<string, (row: number) => string>()
  for (const [name, rule] of Object.entries(rules)) if (rule !== undefined) made.set(name, mapColumn(source, rule))
  return made
}
