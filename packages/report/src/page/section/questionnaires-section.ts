import { html } from '../../html/html.ts'
import { toldRows } from '../../rows/told-rows.ts'
import { groupTable } from '../../table/group-table.ts'
import { renderTable } from '../../table/table.ts'
import type { ReportSection } from './report-section.ts'

/** How precisely each questionnaire measures. */
export const questionnairesSection: ReportSection = {
  id: 'questionnaires',
  title: ({ text }) => text.sections.questionnaires.title,
  render: (context) => {
    const words = context.text.sections.questionnaires
    const rows = toldRows(context.results.rows, { measure: 'scale-reliability' })
    if (rows.length === 0) return null
    return html`<p class="lead">${words.lead}</p>${renderTable(groupTable(context, rows, words.caption), context.language)}`
  },
}
