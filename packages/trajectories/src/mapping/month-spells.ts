import { dayOf, toIsoDate } from '../calendar/calendar-day.ts'
import { type CellSource, cellText, shownColumn } from './cell-source.ts'
import { rangePositions } from './header-range.ts'
import { mapColumns } from './map-column.ts'
import type { MonthsRule } from './months-rule.ts'
import { recoder } from './recode-cell.ts'
import type { RowMaker } from './row-maker.ts'

/** Columns of a spells table made from month columns by this rule. */
export const monthSpellColumns = (rule: MonthsRule) => [
  ...Object.keys(rule.columns).filter((name) => name !== 'state'),
  'state',
  'begin',
  'end',
]

/**
 * One row with a state a month into half-open spells `[first day of the first month, first day after the last month)`.
 * Equal states in a row are one spell; a missing month ends it.
 *
 * @param columns - of the table that is made, in order
 */
export function monthSpells(source: CellSource, rule: MonthsRule, columns: readonly string[]): RowMaker | null {
  const positions = rangePositions(source, rule)
  if (positions === null) return null
  const { state, ...others } = rule.columns
  const recode = recoder(source, typeof state === 'object' ? state : {})
  const copied = mapColumns(source, others)
  const monthStart = firstDays(rule.start, positions.length + 1)
  return (row, place, collector) => {
    const states = positions.map((position) =>
      recode(cellText(source, position, row), shownColumn(source, position), row),
    )
    for (let first = 0, next = 0; first < states.length; first = next) {
      const held = states[first] ?? ''
      while (next < states.length && states[next] === held) next++
      if (held === '') continue
      const made: Readonly<Record<string, string | undefined>> = {
        state: held,
        begin: monthStart[first],
        end: monthStart[next],
      }
      collector.add(
        columns.map((name) => made[name] ?? copied.get(name)?.(row) ?? ''),
        place,
      )
    }
  }
}

function firstDays(start: string, count: number): string[] {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 + index
    return toIsoDate(dayOf(Math.floor(months / 12), (months % 12) + 1, 1) ?? 0)
  })
}
