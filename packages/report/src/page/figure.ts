import type { Chart } from '../chart/chart.ts'
import { drawChart } from '../chart/draw-chart.ts'
import { html, type Markup } from '../html/html.ts'
import { renderTable } from '../table/table.ts'
import type { ReportContext } from './report-context.ts'

/** Longer tables than this are folded away under the figure; they stay in the file. */
const foldFrom = 14

/**
 * A chart with what makes it readable for everyone: its question as heading, the drawing, the same in words, and the
 * same numbers as a table. Null when the results hold nothing for it.
 *
 * @example
 * await figure(balance, context) // <figure><h3>Were the groups alike beforehand?</h3>…
 */
export async function figure(chart: Chart, context: ReportContext, level: 3 | 4 = 3): Promise<Markup | null> {
  const { results, language, text } = context
  if (!chart.accepts(results)) return null
  const title = chart.question[language]
  const drawing = await drawChart(chart.spec(results, language), {
    id: `chart-${chart.id}`,
    title,
    description: text.figure.described,
    language,
  })
  const table = chart.table(results, language)
  const rendered = renderTable(table, language)
  const heading = level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`
  return html`<figure>${heading}
<div class="scroll draw" role="group" aria-label="${title}" tabindex="0">${drawing}</div>
<figcaption>${chart.alternative(results, language)}</figcaption>
${table.rows.length < foldFrom ? rendered : html`<details><summary>${text.figure.openTable}</summary>${rendered}</details>`}</figure>
`
}
