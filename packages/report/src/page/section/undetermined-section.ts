import type { ResultRow } from '@doorstroom/statistics'
import { html } from '../../html/html.ts'
import { codeText, measureLabel } from '../../rows/labels.ts'
import { dataCell } from '../../table/cell.ts'
import { renderTable, type Table } from '../../table/table.ts'
import { formatNumber } from '../../text/number-format.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

/** What is missing from the results and why: not computable, hidden for privacy, or withheld. */
export const undeterminedSection: ReportSection = {
  id: 'undetermined',
  title: ({ text }) => text.sections.undetermined.title,
  render: (context) => {
    const words = context.text.sections.undetermined
    const table = missingTable(context)
    if (table.rows.length === 0) return html`<p class="lead">${words.none}</p>`
    return html`<p class="lead">${words.lead}</p>${renderTable(table, context.language)}`
  },
}

function missingTable({ results, text, language }: ReportContext): Table {
  const words = text.sections.undetermined
  const groups = new Map<string, ResultRow[]>()
  for (const row of results.rows) {
    if (row.status === 'ok') continue
    const key = `${row.measure} ${row.status}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const grouped = [...groups.values()].map((rows) => {
    const { measure, status } = rows[0]!
    const reasons = [...new Set(rows.flatMap((row) => row.reasons))]
    return [
      label(measure),
      words.status[status],
      dataCell(rows.length, formatNumber(rows.length, language)),
      reasons.length === 0 ? words.unexplained : reasons.map((code) => codeText(results, code, language)).join(' '),
    ]
  })
  const absent = results.measures
    .filter(({ id }) => !results.rows.some((row) => row.measure === id))
    .map((entry) => [entry.label[language], words.status.notComputed, '–', words.noRows])
  return {
    caption: words.caption,
    header: [words.outcome, words.what, words.count, words.why],
    rows: [...grouped, ...absent],
  }

  function label(measure: string): string {
    const known = measureLabel(results, measure, language)
    return known === measure ? (words.tables[measure] ?? measure) : known
  }
}
