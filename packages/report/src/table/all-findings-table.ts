import type { Markup } from '../html/html.ts'
import { type Finding, findings } from '../rows/finding.ts'
import { measureScale } from '../rows/measure-scale.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { countCell, estimateCell, intervalText } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * All outcomes with a comparison in one table: the summary of findings. A withheld difference is not in it.
 *
 * @example
 * allFindingsTable(context).header[0] // 'Outcome'
 */
export function allFindingsTable(context: TableContext): Table {
  const { results, text, language } = context
  const words = text.findings
  const cells = text.sections.outcomes
  return {
    caption: text.sections.summary.table,
    header: [
      text.charts.outcome,
      words.without,
      words.with,
      cells.difference,
      cells.interval,
      words.people,
      words.certainty,
      cells.when,
    ],
    rows: findings(results)
      .filter(({ entry }) => entry.role !== 'context')
      .map((finding) => [
        finding.entry.label[language],
        ...numbersOf(context, finding),
        horizonWords(finding.claim.horizonDays, language),
      ]),
  }
}

function numbersOf({ text, language }: TableContext, finding: Finding): (Markup | string)[] {
  const { claim, entry, difference, comparison, treated, rows } = finding
  if (claim.place === 'withheld' || difference === null) return ['–', '–', '–', '–', '–', text.findings.noStatement]
  const scale = measureScale(entry, rows, language)
  const unit = scale.countsPeople ? '' : scale.unit
  return [
    estimateCell(comparison, scale),
    estimateCell(treated, scale),
    estimateCell(difference, scale, true),
    `${intervalText(difference, scale, true)}${unit}`,
    countCell(difference.n, language),
    claim.place === 'annex' ? text.findings.indicative : text.certainty[claim.certainty],
  ]
}
