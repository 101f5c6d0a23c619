import { html, type Markup } from '../html/html.ts'
import type { Finding } from '../rows/finding.ts'
import { codeText } from '../rows/labels.ts'
import { differenceParts, measureScale, rangeParts } from '../rows/measure-scale.ts'
import { hasRange, type RangeRow } from '../rows/shown-row.ts'
import { estimateCell } from '../table/cell.ts'
import { certaintyMark } from './certainty-mark.ts'
import { outcomeLabel } from './outcome-label.ts'
import { ownAxis, type PlotAxis, rangePlot } from './range-plot.ts'
import type { ReportContext } from './report-context.ts'

/** A finding whose difference may stand on page one. */
export type ToldFinding = Finding & { readonly difference: RangeRow }

/**
 * Whether page one may show the difference with its range.
 *
 * @example
 * findings(results).filter(isTold).length // 5
 */
export function isTold(finding: Finding): finding is ToldFinding {
  return finding.claim.place === 'pageOne' && hasRange(finding.difference)
}

/**
 * The row of an outcome that is told: levels, range, certainty. The range is drawn, and said to whoever hears it.
 *
 * @example
 * toldRow(context, finding, axis) // <tr role="row"><th …>Lasting work…
 */
export function toldRow(context: ReportContext, finding: ToldFinding, axis: PlotAxis): Markup {
  const { text, language } = context
  const { claim, entry, difference, comparison, treated, rows } = finding
  const scale = measureScale(entry, rows, language)
  const level = (label: string, row: typeof treated) =>
    html`<td role="cell" class="n" data-label="${label}">${estimateCell(row, scale)}</td>`
  const estimate = text.amount(differenceParts(difference.estimate, scale))
  const ownOrShared = scale.countsPeople ? axis : ownAxis([difference.confLow, difference.confHigh], axis)
  return html`<tr role="row">${head(context, finding)}${level(text.findings.without, comparison)}${level(text.findings.with, treated)}<td role="cell" class="range"><span class="vh">${estimate}, ${text.range(rangeParts(difference, scale))}</span>${rangePlot(difference, scale, ownOrShared)}</td><td role="cell" class="sure">${certaintyMark(claim.certainty, text)}</td></tr>
`
}

/**
 * The row of an outcome about which nothing can be said: words in the place of numbers.
 *
 * @example
 * untoldRow(context, finding) // <tr role="row">… no statement: …
 */
export function untoldRow(context: ReportContext, finding: Finding): Markup {
  const reason = untoldReason(context, finding)
  return html`<tr role="row">${head(context, finding)}<td role="cell" class="n">–</td><td role="cell" class="n">–</td><td role="cell" class="words">${untoldWords(context, finding)}${reason === null ? '.' : `: ${reason}`}</td><td role="cell" class="sure"><small>–</small></td></tr>
`
}

/**
 * Whether there is no statement at all, or an indication further on.
 *
 * @example
 * untoldWords(context, finding) // 'no statement'
 */
export function untoldWords({ text }: ReportContext, { claim }: Finding): string {
  return claim.place === 'annex' ? text.findings.indicative : text.findings.noStatement
}

/**
 * The first reason why an outcome is not told, in words; null when none is given.
 *
 * @example
 * untoldReason(context, finding) // 'The uncertainty is too large for a statement.'
 */
export function untoldReason({ results, language }: ReportContext, { claim, difference }: Finding): string | null {
  const code = claim.reasons[0] ?? difference?.reasons[0]
  return code === undefined ? null : codeText(results, code, language)
}

function head(context: ReportContext, { entry, claim }: Finding): Markup {
  return html`<th role="rowheader" scope="row">${outcomeLabel(context, entry, claim.horizonDays)}</th>`
}
