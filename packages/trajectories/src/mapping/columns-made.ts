import { itemColumns } from './item-rows.ts'
import { monthSpellColumns } from './month-spells.ts'
import { entriesOf } from './rule-entries.ts'
import type { TableRule } from './table-rule.ts'

/**
 * The columns that a rule makes in a table.
 *
 * @param delivered - the columns of each file, which count where columns keep their names
 */
export function columnsMade(name: string, rule: TableRule, delivered: readonly (readonly string[])[]): string[] {
  const { months, items, waves } = rule
  if (months !== undefined) return monthSpellColumns(months)
  const names =
    items === undefined
      ? entriesOf(rule).flatMap((rules) => (rules === null ? delivered.flat() : Object.keys(rules)))
      : itemColumns(name, items)
  const wave = waves !== undefined && name === 'measurements' ? ['wave'] : []
  return [...new Set([...names, ...wave])]
}
