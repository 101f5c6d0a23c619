import { html, type Markup } from '../html/html.ts'
import { differenceParts, measureScale, rangeParts } from '../rows/measure-scale.ts'
import { type RawOutflow, rawOutflow } from '../rows/raw-outflow.ts'
import { hasRange, isShown } from '../rows/shown-row.ts'
import { estimateCell } from '../table/cell.ts'
import { outcomeLabel } from './outcome-label.ts'
import type { ReportContext } from './report-context.ts'

/**
 * Raw outflow as an aside under the outcomes: what it seems to say, and what is left of it after correction.
 *
 * @example
 * rawOutflowRow(context) // <tr class="aside">… Seems 14 more. Left after correction for who took part: 3 more …
 */
export function rawOutflowRow(context: ReportContext): Markup | null {
  const { results, text, language, name } = context
  const raw = rawOutflow(results)
  if (raw === null) return null
  const scale = measureScale(raw.entry, raw.rows, language)
  return html`<tr role="row" class="aside"><th role="rowheader" scope="row">${outcomeLabel(context, raw.entry, raw.horizonDays)}</th><td role="cell" class="n" data-label="${text.findings.without}">${estimateCell(raw.comparison, scale)}</td><td role="cell" class="n" data-label="${text.findings.with}">${estimateCell(raw.treated, scale)}</td><td role="cell" class="words">${seemsWords(context, raw)}</td><td role="cell" class="sure"><small>${text.rawOutflow.noMeasure(name)}</small></td></tr>
`
}

function seemsWords({ results, text, language }: ReportContext, raw: RawOutflow): string {
  const scale = measureScale(raw.entry, raw.rows, language)
  const words = text.rawOutflow
  if (!isShown(raw.naive)) return words.unknownPart
  const seems = words.seems(text.amount(differenceParts(raw.naive.estimate, scale)))
  if (results.study.design === 'randomised') return seems
  if (!isShown(raw.adjusted)) return `${seems} ${words.unknownPart}`
  const parts = differenceParts(raw.adjusted.estimate, scale)
  if (parts.direction === 'equal' && hasRange(raw.adjusted))
    return `${seems} ${words.nothingRemains(text.range(rangeParts(raw.adjusted, scale)))}`
  const left = text.amount(parts)
  const range = hasRange(raw.adjusted) ? ` (${text.range(rangeParts(raw.adjusted, scale))})` : ''
  return `${seems} ${words.remains(`${left}${range}`)}`
}
