import { type CellSource, cellText, shownColumn } from './cell-source.ts'
import { rangePositions } from './header-range.ts'
import type { ItemsRule } from './items-rule.ts'
import { mapColumns } from './map-column.ts'
import { recoder } from './recode-cell.ts'
import type { RowCollector } from './row-collector.ts'
import type { RowMaker } from './row-maker.ts'

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
 */
export function itemRows(source: CellSource, rule: ItemsRule, table: string, collector: RowCollector): RowMaker | null {
  const positions = rangePositions(source, rule)
  if (positions === null) return null
  const { value, ...others } = rule.columns
  const copied = mapColumns(source, others)
  const recode = recoder(source, typeof value === 'object' ? value : {})
  const firstNumber = rule.firstNumber ?? 1
  return (row, place, fixed) => {
    const answers = positions.map((position) =>
      recode(cellText(source, position, row), shownColumn(source, position), row),
    )
    const answered = answers.filter((answer) => answer !== '').length
    if (answered === 0) return
    const add = (made: ReadonlyMap<string, string>) =>
      collector.add((name) => made.get(name) ?? fixed(name, copied.get(name)?.(row) ?? ''), place)
    if (table !== 'item_responses') add(new Map([['n_answered', String(answered)]]))
    else
      for (const [index, answer] of answers.entries())
        add(
          new Map([
            ['item_no', String(firstNumber + index)],
            ['value', answer],
          ]),
        )
  }
}
