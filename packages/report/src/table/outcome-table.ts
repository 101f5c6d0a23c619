import type { MeasureEntry, ResultRow } from '@doorstroom/statistics'
import { codeText, termLabel } from '../rows/labels.ts'
import { type MeasureScale, measureScale } from '../rows/measure-scale.ts'
import { estimatorName } from '../text/estimator-name.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import { countCell, dataCell, estimateCell, hiddenCell, intervalText } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * Every number of one outcome: what was seen, the levels and the difference, and how many have no value.
 *
 * @example
 * outcomeTable(context, entry, rows).caption // 'Good job: the numbers (per 100 people)'
 */
export function outcomeTable(context: TableContext, entry: MeasureEntry, rows: readonly ResultRow[]): Table {
  const { text, language } = context
  const words = text.sections.outcomes
  const scale = measureScale(entry, rows, language)
  const withTime = new Set(rows.map((row) => row.horizonDays)).size > 1
  return {
    caption: `${words.caption(entry.label[language])} (${scale.countsPeople ? text.charts.perHundred.replace('100', String(scale.factor)) : entry.unitLabel[language]})`,
    header: [words.what, words.group, ...(withTime ? [words.when] : []), words.value, words.interval, words.people],
    rows: rows.map((row) => [
      rowLabel(context, entry, row),
      armWords(context, row),
      ...(withTime ? [horizonWords(row.horizonDays, language)] : []),
      valueCell(row, scale),
      intervalText(row, scale, row.term === 'difference'),
      countCell(row.n, language),
    ]),
  }
}

function valueCell(row: ResultRow, scale: MeasureScale) {
  if (row.unit !== 'persons') return estimateCell(row, scale, row.term === 'difference')
  if (row.status === 'suppressed') return hiddenCell(scale.language)
  return row.estimate === null ? '–' : dataCell(row.estimate, formatNumber(row.estimate, scale.language))
}

function armWords({ text }: TableContext, row: ResultRow): string {
  if (row.arm === 'treated') return text.charts.with
  if (row.arm === 'comparison') return text.charts.without
  return row.contrast === null ? text.charts.everyone : text.sections.outcomes.withMinusWithout
}

function rowLabel({ results, language, text }: TableContext, entry: MeasureEntry, row: ResultRow): string {
  const words = text.sections.outcomes
  const own: Readonly<Record<string, string>> = {
    proportion: words.observed,
    mean: words.observed,
    level: results.study.design === 'randomised' ? words.levelDrawn : words.level,
    difference: words.difference,
    lowest: words.lowest,
    highest: words.highest,
  }
  if (row.term.startsWith('missing.')) {
    const reason = termLabel(results, entry.id, row.term, language)
    return words.missing(reason === row.term ? codeText(results, row.term.slice('missing.'.length), language) : reason)
  }
  const label = Object.hasOwn(own, row.term) ? own[row.term]! : termLabel(results, entry.id, row.term, language)
  return row.contrast === null ? upperFirst(label) : `${upperFirst(label)} (${estimatorName(results, row, language)})`
}
