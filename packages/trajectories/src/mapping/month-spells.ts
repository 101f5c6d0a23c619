import { dayOf, toIsoDate } from '../calendar/calendar-day.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { type CellSource, cellText } from './cell-source.ts'
import { mapColumns, positionOf } from './map-column.ts'
import type { MonthsRule } from './months-rule.ts'
import { recodeCell } from './recode-cell.ts'
import type { RowCollector } from './row-collector.ts'

const orderReversed: Problem = {
  code: 'trajectories.mappingMonthsReversed',
  severity: 'error',
  message: { nl: 'De kolom last staat vóór de kolom first', en: 'The column last stands before the column first' },
  fix: { nl: 'Draai first en last om in mapping.yaml', en: 'Swap first and last in mapping.yaml' },
}

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
 */
export function collectMonthSpells(source: CellSource, rule: MonthsRule, collector: RowCollector): void {
  const positions = monthPositions(source, rule)
  if (positions === null) return
  const { state, ...others } = rule.columns
  const stateRule = typeof state === 'object' ? state : {}
  const copied = mapColumns(source, others)
  const monthStart = firstDays(rule.start, positions.length + 1)
  const { raw } = source
  for (const [row, line] of raw.lines.entries()) {
    const states = positions.map((position) =>
      recodeCell(source, stateRule, cellText(source, position, row), position, row),
    )
    for (let first = 0, next = 0; first < states.length; first = next) {
      const held = states[first] ?? ''
      while (next < states.length && states[next] === held) next++
      if (held === '') continue
      const made = new Map([
        ['state', held],
        ['begin', monthStart[first] ?? ''],
        ['end', monthStart[next] ?? ''],
      ])
      collector.add((name) => made.get(name) ?? copied.get(name)?.(row) ?? '', { file: raw.file, line })
    }
  }
}

function monthPositions(source: CellSource, rule: MonthsRule): number[] | null {
  if (rule.headers !== undefined) {
    const positions = rule.headers.map((name) => positionOf(source, name))
    return positions.every((position) => position !== null) ? positions : null
  }
  const first = positionOf(source, rule.first ?? '')
  const last = positionOf(source, rule.last ?? '')
  if (first === null || last === null) return null
  if (last < first) {
    source.report(findingAt(orderReversed, { file: source.raw.file, line: 1 }))
    return null
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function firstDays(start: string, count: number): string[] {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 + index
    return toIsoDate(dayOf(Math.floor(months / 12), (months % 12) + 1, 1) ?? 0)
  })
}
