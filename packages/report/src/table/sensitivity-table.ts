import type { Language, ResultRow } from '@doorstroom/statistics'
import type { Markup } from '../html/html.ts'
import type { Finding } from '../rows/finding.ts'
import { codeText } from '../rows/labels.ts'
import { measureScale } from '../rows/measure-scale.ts'
import { selectRows } from '../rows/select-rows.ts'
import { estimatorName } from '../text/estimator-name.ts'
import { formatNumber } from '../text/number-format.ts'
import { countCell, estimateCell, intervalText } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * Every difference under every analysis: the technical table, the only place with standard errors and p-values.
 *
 * @example
 * sensitivityTable(context, findings(results)).header.length // 8
 */
export function sensitivityTable(context: TableContext, findings: readonly Finding[]): Table {
  const words = context.text.sections.certainty
  return {
    caption: words.sensitivityCaption,
    header: [
      words.outcome,
      words.method,
      words.about,
      words.difference,
      words.interval,
      words.error,
      words.pValue,
      words.people,
    ],
    rows: findings.flatMap((finding) =>
      selectRows(finding.rows, { term: 'difference' }).map((row) => analysis(context, finding, row)),
    ),
  }
}

function analysis({ results, language, text }: TableContext, finding: Finding, row: ResultRow): (Markup | string)[] {
  const words = text.sections.certainty
  const scale = measureScale(finding.entry, finding.rows, language)
  const method = estimatorName(results, row, language)
  const error = row.stdError === null ? null : row.stdError * scale.factor
  return [
    finding.entry.label[language],
    row.id === finding.claim.row ? `${method} (${words.main})` : method,
    words.estimands[row.estimand] ?? codeText(results, row.estimand, language),
    estimateCell(row, scale, true),
    intervalText(row, scale, true),
    error === null ? '–' : formatNumber(error, language, { decimals: scale.decimals + 1 }),
    row.pValue === null ? '–' : probability(row.pValue, language),
    countCell(row.n, language),
  ]
}

function probability(value: number, language: Language): string {
  const least = formatNumber(0.001, language, { decimals: 3 })
  return value < 0.001 ? `< ${least}` : formatNumber(value, language, { decimals: 3 })
}
