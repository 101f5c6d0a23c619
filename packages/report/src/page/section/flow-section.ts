import { html } from '../../html/html.ts'
import { flowTable } from '../../table/flow-table.ts'
import { renderTable } from '../../table/table.ts'
import type { ReportSection } from './report-section.ts'

/** Who was there at each step, as a table. */
export const flowSection: ReportSection = {
  id: 'flow',
  title: ({ text }) => text.sections.flow.title,
  render: (context) => {
    const { text, language, results } = context
    const table = flowTable(context)
    if (table.rows.length === 0) return null
    return html`<p class="lead">${text.sections.flow.lead}</p>
${results.study.design === 'randomised' && html`<p>${text.sections.flow.onlyRandom}</p>`}
${renderTable(table, language)}`
  },
}
