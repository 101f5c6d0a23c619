import type { ResultRow } from '@doorstroom/statistics'
import type { Markup } from '../html/html.ts'
import { measureEntry, termLabel } from '../rows/labels.ts'
import { isShown } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber, formatPercentage, formatPercentagePoints } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import { countCell, dataCell, hiddenCell } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * A table of any measure about a group: part, group, value with its interval, people, and when if it differs.
 *
 * @example
 * groupTable(context, rows, 'Coverage').header // ['What', 'Group', 'Value', 'People']
 */
export function groupTable(context: TableContext, rows: readonly ResultRow[], caption: string): Table {
  const words = context.text.sections.outcomes
  const withArm = rows.some((row) => row.arm !== null)
  const withTime = new Set(rows.map((row) => row.horizonDays)).size > 1
  const withInterval = rows.some((row) => row.confLow !== null)
  const withPeople = rows.some((row) => row.n !== null)
  return {
    caption,
    header: [
      words.what,
      ...(withArm ? [words.group] : []),
      ...(withTime ? [words.when] : []),
      words.value,
      ...(withInterval ? [words.interval] : []),
      ...(withPeople ? [words.people] : []),
    ],
    rows: rows.map((row) => [
      partLabel(context, row),
      ...(withArm ? [armLabel(context, row)] : []),
      ...(withTime ? [horizonWords(row.horizonDays, context.language)] : []),
      valueCell(context, row, row.estimate),
      ...(withInterval ? [intervalWords(context, row)] : []),
      ...(withPeople ? [countCell(row.n, context.language)] : []),
    ]),
  }
}

function partLabel({ results, language }: TableContext, { measure, term }: ResultRow): string {
  return upperFirst(termLabel(results, measure, term, language))
}

function armLabel({ text }: TableContext, { arm }: ResultRow): string {
  if (arm === 'treated') return text.charts.with
  return arm === 'comparison' ? text.charts.without : text.charts.everyone
}

function valueCell(context: TableContext, row: ResultRow, value: number | null): Markup | string {
  const { language, text } = context
  if (row.status === 'suppressed') return hiddenCell(language)
  if (!isShown(row) || value === null) return text.sections.undetermined.status[row.status]
  return dataCell(value, valueText(context, row, value))
}

function valueText({ language, results }: TableContext, row: ResultRow, value: number): string {
  if (row.unit === 'share') {
    const form = { decimals: Number.isInteger(Number((value * 100).toPrecision(12))) ? 0 : 1 }
    return isDifference(row) ? formatPercentagePoints(value, language, form) : formatPercentage(value, language, form)
  }
  if (row.unit === 'persons') return formatNumber(value, language)
  const whole = Number.isInteger(value) && (measureEntry(results, row.measure)?.range.every(Number.isInteger) ?? true)
  return formatNumber(value, language, { decimals: whole ? 0 : 2 })
}

function intervalWords(context: TableContext, row: ResultRow): string {
  if (!isShown(row) || row.confLow === null || row.confHigh === null) return '–'
  const joiner = { nl: 'tot', en: 'to' }[context.language]
  return `${valueText(context, row, row.confLow)} ${joiner} ${valueText(context, row, row.confHigh)}`
}

/** Parts of terms that are a difference of two shares, or a limit for one. */
const differences = ['differential', 'boundary']

function isDifference({ contrast, term }: ResultRow): boolean {
  return contrast !== null || differences.includes(term.split('.')[0] ?? '')
}
