import { cellText, shownColumn } from './cell-source.ts'
import { rangePositions } from './header-range.ts'
import type { ItemsRule } from './items-rule.ts'
import { mapColumns } from './map-column.ts'
import { recoder } from './recode-cell.ts'
import type { RowMaker } from './row-maker.ts'
import type { WaveSource } from './wave-sources.ts'

const perItem = ['item_no', 'value']

/** Columns that items make in a table, beside those that are copied. */
export const itemColumns = (table: string, rule: ItemsRule) => [
  ...Object.keys(rule.columns).filter((name) => name !== 'value'),
  ...(table === 'item_responses' ? perItem : ['n_answered']),
]

/**
 * One row with a column an item into a row an item, or into one row with the number of answers. A questionnaire without
 * any answer gives no row.
 *
 * @param table - `item_responses` or `measurements`
 * @param columns - of that table, in order
 */
export function itemRows(
  { source, fixed }: WaveSource,
  rule: ItemsRule,
  table: string,
  columns: readonly string[],
): RowMaker | null {
  const positions = rangePositions(source, rule)
  if (positions === null) return null
  const { value, ...others } = rule.columns
  const copied = mapColumns(source, others)
  const recode = recoder(source, typeof value === 'object' ? value : {})
  const firstNumber = rule.firstNumber ?? 1
  return (row, place, collector) => {
    const answers = positions.map((position) =>
      recode(cellText(source, position, row), shownColumn(source, position), row),
    )
    const answered = answers.filter((answer) => answer !== '').length
    if (answered === 0) return
    const add = (made: Readonly<Record<string, string>>) =>
      collector.add(
        columns.map((name) => made[name] ?? fixed(name, copied.get(name)?.(row) ?? '')),
        place,
      )
    if (table !== 'item_responses') add({ n_answered: String(answered) })
    else for (const [index, answer] of answers.entries()) add({ item_no: String(firstNumber + index), value: answer })
  }
}
