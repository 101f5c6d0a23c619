import { html, type Markup } from '../../html/html.ts'
import { findings } from '../../rows/finding.ts'
import { measureScale, scaledText } from '../../rows/measure-scale.ts'
import { seenRows } from '../../rows/seen.ts'
import { hasRange, isShown } from '../../rows/shown-row.ts'
import { allFindingsTable } from '../../table/all-findings-table.ts'
import { renderTable } from '../../table/table.ts'
import { findingSentence } from '../finding-sentence.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

/** One sentence per outcome, and all outcomes in one table. */
export const summarySection: ReportSection = {
  id: 'summary',
  title: ({ text }) => text.sections.summary.title,
  render: (context) => {
    const { text, language, results } = context
    const words = text.sections.summary
    if (results.study.design === 'single-group') {
      const seen = seenSentences(context)
      return seen.length === 0 ? null : html`<p class="lead">${words.lead}</p>${list(seen)}`
    }
    const told = findings(results).filter(({ entry }) => entry.role !== 'context')
    if (told.length === 0) return null
    const withSize = told.some(({ entry, claim }) => entry.kind === 'share' && claim.place === 'pageOne')
    return html`<p class="lead">${words.lead}</p>
${list(told.map((finding) => findingSentence(context, finding)))}
${withSize && html`<p class="note">${words.sizes}</p>`}
${renderTable(allFindingsTable(context), language)}`
  },
}

function list(sentences: readonly string[]): Markup {
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`
}

function seenSentences({ results, text, language }: ReportContext): string[] {
  return seenRows(results).map(({ entry, row }) => {
    const scale = measureScale(entry, [row], language)
    const label = entry.label[language]
    if (!isShown(row) || !hasRange(row)) return text.sections.summary.withheld({ label, reasons: '' }).trim()
    const per = scale.countsPeople ? ` ${text.sections.summary.per(String(scale.factor))}` : scale.unit
    return text.sections.summary.seen({
      label,
      estimate: `${scaledText(row.estimate, scale)}${per}`,
      low: scaledText(row.confLow, scale),
      high: scaledText(row.confHigh, scale),
    })
  })
}
