import { html, type Markup } from '../html/html.ts'
import { measureScale } from '../rows/measure-scale.ts'
import { rawOutflow } from '../rows/raw-outflow.ts'
import { seenRows } from '../rows/seen.ts'
import { countCell, estimateCell, intervalText } from '../table/cell.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { upperFirst } from '../text/upper-first.ts'
import { outcomeLabel } from './outcome-label.ts'
import type { ReportContext } from './report-context.ts'
import { seenStates } from './seen-states.ts'

const mostRows = 9

/**
 * The table of page one in a study of one group: what was seen, its range and the number of people; raw outflow last.
 *
 * @example
 * seenTable(context) // <table class="findings seen" …
 */
export function seenTable(context: ReportContext): Markup {
  const { results, text, language, name } = context
  const seen = seenRows(results).slice(0, mostRows)
  const scales = seen.map(({ entry, row }) => measureScale(entry, [row], language))
  const per = String(Math.max(100, ...scales.map(({ factor }) => factor)))
  const raw = rawOutflow(results)
  if (seen.length === 0 && raw === null) return seenStates(context) ?? html``
  const head = text.findings
  const aside = raw !== null && measureScale(raw.entry, raw.rows, language)
  return html`<table class="findings seen" role="table"><caption>${head.captionSeen({ per })}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="what">${head.outcome(horizonWords(results.study.horizonDays, language))}</th><th role="columnheader" scope="col" class="num">${head.seen}</th><th role="columnheader" scope="col">${head.interval}</th><th role="columnheader" scope="col" class="num">${head.people}</th></tr></thead>
<tbody role="rowgroup">${seen.map(
    ({ entry, row }, index) =>
      html`<tr role="row"><th role="rowheader" scope="row">${outcomeLabel(context, entry, row.horizonDays)}</th><td role="cell" class="n" data-label="${head.seen}">${estimateCell(row, scales[index]!)}</td><td role="cell">${intervalText(row, scales[index]!)}</td><td role="cell" class="n" data-label="${head.people}">${countCell(row.n, language)}</td></tr>
`,
  )}${
    raw !== null &&
    aside &&
    html`<tr role="row" class="aside"><th role="rowheader" scope="row">${outcomeLabel(context, raw.entry, raw.horizonDays)}</th><td role="cell" class="n" data-label="${head.seen}">${estimateCell(raw.everyone, aside)}</td><td role="cell" class="words">${text.rawOutflow.seen} ${upperFirst(text.rawOutflow.noMeasure(name))}.</td><td role="cell" class="n" data-label="${head.people}">${countCell(raw.everyone?.n ?? null, language)}</td></tr>
`
  }</tbody></table>
<p class="key">${head.keySeen}</p>
`
}
