import { closest } from '../config/closest.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import { type CellSource, cellText } from './cell-source.ts'
import type { ColumnRule, ColumnRules } from './column-rule.ts'
import { convertsUnit, convertUnit, numberText } from './convert-unit.ts'
import { recodeCell } from './recode-cell.ts'

const columnAbsent = (name: string, near: string | null): Problem => ({
  code: 'trajectories.mappingColumnMissing',
  severity: 'error',
  message: {
    nl: `mapping.yaml vraagt om kolom ${name}, en die heeft dit bestand niet`,
    en: `mapping.yaml asks for column ${name}, which this file does not have`,
  },
  fix:
    near === null
      ? { nl: 'Verbeter de naam in mapping.yaml', en: 'Correct the name in mapping.yaml' }
      : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
})

/** The position of a column of the file; a finding and null when it is not there. */
export function positionOf(source: CellSource, name: string): number | null {
  const position = source.positions.get(name)
  if (position !== undefined) return position
  const near = closest(name, source.raw.columns)
  const shown = near === null ? null : safeName(near, source.raw.columns.indexOf(near) + 1)
  source.report(findingAt(columnAbsent(name, shown), { file: source.raw.file, line: 1 }))
  return null
}

/** The text of one canonical column in every row, by a rule. */
export function mapColumn(source: CellSource, given: string | ColumnRule): (row: number) => string {
  const rule = typeof given === 'string' ? { from: given } : given
  const affix = (text: string) => (text === '' ? '' : `${rule.prefix ?? ''}${text}${rule.suffix ?? ''}`)
  if (rule.from === undefined) {
    const { constant } = rule
    const fixed = affix(typeof constant === 'number' ? numberText(constant, source.decimal) : String(constant ?? ''))
    return () => fixed
  }
  const position = positionOf(source, rule.from)
  if (position === null) return () => ''
  const converts = convertsUnit(rule)
  return (row) => {
    const code = recodeCell(source, rule, cellText(source, position, row), position, row)
    return affix(converts ? convertUnit(source, rule, code, position, row) : code)
  }
}

/** The columns that rules make, by name. */
export function mapColumns(source: CellSource, rules: ColumnRules): Map<string, (row: number) => string> {
  const made = new Map<string, (row: number) => string>()
  for (const [name, rule] of Object.entries(rules)) if (rule !== undefined) made.set(name, mapColumn(source, rule))
  return made
}
