import { stateDistribution } from '../../chart/state-distribution.ts'
import { html } from '../../html/html.ts'
import { renderTable } from '../../table/table.ts'
import { transitionsTable } from '../../table/transitions-table.ts'
import { figure } from '../figure.ts'
import type { ReportSection } from './report-section.ts'

/** Where people were over time, and how they moved from one situation to another. */
export const trajectoriesSection: ReportSection = {
  id: 'trajectories',
  title: ({ text }) => text.sections.trajectories.title,
  render: async (context) => {
    const transitions = transitionsTable(context)
    const drawn = await figure(stateDistribution, context)
    if (drawn === null && transitions === null) return null
    return html`<p class="lead">${context.text.sections.trajectories.lead}</p>${drawn}${
      transitions !== null && renderTable(transitions, context.language)
    }`
  },
}
