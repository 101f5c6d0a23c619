import { html, type Markup } from '../html/html.ts'
import { type Finding, findings } from '../rows/finding.ts'
import { codeText } from '../rows/labels.ts'
import { differenceParts, measureScale, rangeParts } from '../rows/measure-scale.ts'
import { hasRange, type RangeRow } from '../rows/shown-row.ts'
import { estimateCell } from '../table/cell.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { certaintyMark } from './certainty-mark.ts'
import { outcomeLabel } from './outcome-label.ts'
import { ownAxis, type PlotAxis, rangeDirections, rangePlot, sharedAxis } from './range-plot.ts'
import { rawOutflowRow } from './raw-outflow-row.ts'
import type { ReportContext } from './report-context.ts'

/** How many outcomes page one can hold; the others are in the summary. */
const mostRows = 8

/** The table of page one: for each outcome without, with, the difference with its range, and how sure; raw outflow last. */
export function findingsTable(context: ReportContext): Markup {
  const { text, language, results, name } = context
  const all = outcomesToTell(context)
  const told = all.slice(0, mostRows)
  const axis = sharedAxis(told.flatMap((finding) => peopleRange(finding, context)))
  const scales = told.map(({ entry, rows }) => measureScale(entry, rows, language))
  const per = String(Math.max(100, ...scales.map(({ factor }) => factor)))
  const head = text.findings
  const drawn = told.filter((finding) => isTold(finding) && hasRange(finding.difference))
  const ownScale = drawn.some(({ entry }) => entry.kind === 'amount')
  const further = all.length > told.length && ` ${head.furtherOn(String(all.length - told.length))}`
  return html`<table class="findings" role="table"><caption>${head.caption({ name, per })}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="what">${head.outcome(horizonWords(results.study.horizonDays, language))}</th><th role="columnheader" scope="col" class="num">${head.without}</th><th role="columnheader" scope="col" class="num">${head.with}</th><th role="columnheader" scope="col" class="range">${head.difference}${rangeDirections(axis, head)}</th><th role="columnheader" scope="col" class="how">${head.certainty}</th></tr></thead>
<tbody role="rowgroup">${told.map((finding) => outcomeRow(context, finding, axis))}${rawOutflowRow(context)}</tbody></table>
${(drawn.length > 0 || further) && html`<p class="key">${drawn.length > 0 && `${head.key} `}${ownScale && `${head.keyOwnScale} `}${drawn.length > 0 && head.keyRounding}${further}</p>`}
`
}

function outcomesToTell({ results }: ReportContext): Finding[] {
  return findings(results).filter(({ entry, claim }) => {
    const planned = entry.role === 'primary' || entry.role === 'secondary'
    return planned && (entry.conditionalOn === null || claim.place === 'pageOne')
  })
}

function peopleRange(finding: Finding, { language }: ReportContext): (readonly [number, number])[] {
  const { difference, entry, rows } = finding
  const scale = measureScale(entry, rows, language)
  if (!isTold(finding) || !hasRange(difference) || !scale.countsPeople) return []
  return [[difference.confLow * scale.factor, difference.confHigh * scale.factor]]
}

function isTold({ claim }: Finding): boolean {
  return claim.place === 'pageOne'
}

function outcomeRow(context: ReportContext, finding: Finding, axis: PlotAxis): Markup {
  const { text, language } = context
  const { claim, entry, difference, comparison, treated, rows } = finding
  const head = html`<th role="rowheader" scope="row">${outcomeLabel(context, entry, claim.horizonDays)}</th>`
  if (!isTold(finding) || !hasRange(difference))
    return html`<tr role="row">${head}<td role="cell" class="n">–</td><td role="cell" class="n">–</td><td role="cell" class="words">${noStatement(context, finding)}</td><td role="cell" class="sure"><small>–</small></td></tr>
`
  const scale = measureScale(entry, rows, language)
  const level = (label: string, row: typeof treated) =>
    html`<td role="cell" class="n" data-label="${label}">${estimateCell(row, scale)}</td>`
  return html`<tr role="row">${head}${level(text.findings.without, comparison)}${level(text.findings.with, treated)}<td role="cell" class="range"><span class="vh">${rangeWords(context, finding, difference)}</span>${rangePlot(difference, scale, scale.countsPeople ? axis : ownAxis([difference.confLow, difference.confHigh], axis))}</td><td role="cell" class="sure">${certaintyMark(claim.certainty, text)}</td></tr>
`
}

function rangeWords({ text, language }: ReportContext, { entry, rows }: Finding, row: RangeRow): string {
  const scale = measureScale(entry, rows, language)
  return `${text.amount(differenceParts(row.estimate, scale))}, ${text.range(rangeParts(row, scale))}`
}

function noStatement({ text, results, language }: ReportContext, { claim, difference }: Finding): string {
  const words = claim.place === 'annex' ? text.findings.indicative : text.findings.noStatement
  const code = claim.reasons[0] ?? difference?.reasons[0]
  return code === undefined ? `${words}.` : `${words}: ${codeText(results, code, language)}`
}
