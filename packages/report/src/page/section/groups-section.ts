import { balance } from '../../chart/balance.ts'
import { overlap } from '../../chart/overlap.ts'
import { html, type Markup } from '../../html/html.ts'
import { toldRows } from '../../rows/told-rows.ts'
import { groupTable } from '../../table/group-table.ts'
import { spreadTable } from '../../table/spread-table.ts'
import { renderTable } from '../../table/table.ts'
import { figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

/** How alike the groups were, before and after correction, and who started at all. */
export const groupsSection: ReportSection = {
  id: 'groups',
  title: ({ text }) => text.sections.groups.title,
  render: async (context) => {
    const { text, results } = context
    const words = text.sections.groups
    const lead = {
      randomised: words.leadDrawn,
      'comparison-group': words.lead,
      'single-group': words.leadSingle,
    }[results.study.design]
    const parts = [
      await figure(balance, context),
      balance.accepts(results) ? html`<p class="note">${words.limit}</p>` : null,
      spreads(context),
      await figure(overlap, context),
      designTable(context),
      selectionTable(context),
    ].filter((part) => part !== null)
    return parts.length === 0 ? null : html`<p class="lead">${lead}</p>${parts}`
  },
}

function spreads(context: ReportContext): Markup | null {
  const table = spreadTable(context)
  return table === null ? null : renderTable(table, context.language)
}

function designTable(context: ReportContext): Markup | null {
  const rows = toldRows(context.results.rows, {
    measure: 'comparison-design',
    term: ['effective-sample-size', 'common-support'],
  })
  if (rows.length === 0) return null
  const words = context.text.sections.groups
  const named = { 'effective-sample-size': words.effectiveSize, 'common-support': words.commonSupport }
  const table = groupTable(context, rows, words.designCaption)
  const labelled = table.rows.map(([, ...rest], index) => [named[rows[index]!.term as keyof typeof named], ...rest])
  return renderTable({ ...table, rows: labelled }, context.language)
}

function selectionTable(context: ReportContext): Markup | null {
  const rows = toldRows(context.results.rows, { measure: 'creaming-index' })
  if (rows.length === 0) return null
  return renderTable(groupTable(context, rows, context.text.sections.groups.selectionCaption), context.language)
}
