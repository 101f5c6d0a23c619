import { html, type Markup } from '../html/html.ts'
import { type Finding, findings } from '../rows/finding.ts'
import { measureScale } from '../rows/measure-scale.ts'
import { hasRange } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { isTold, toldRow, untoldRow } from './outcome-row.ts'
import { rangeDirections, sharedAxis } from './range-plot.ts'
import { rawOutflowRow } from './raw-outflow-row.ts'
import type { ReportContext } from './report-context.ts'
import { untoldOutcomes } from './untold-outcomes.ts'

/** How many outcomes page one can hold; the others are in the summary. */
const mostRows = 8

/**
 * The table of page one: for each outcome without, with, the difference with its range, and how sure; raw outflow last.
 * Outcomes about which nothing can be said stand under it in words, or in it when there are no others.
 *
 * @example
 * findingsTable(context) // <table class="findings" …
 */
export function findingsTable(context: ReportContext): Markup {
  const { text, language, results, name } = context
  const planned = plannedFindings(context)
  const told = planned.filter(isTold)
  const untold = planned.filter((finding) => !isTold(finding))
  const rows = (told.length > 0 ? told : untold).slice(0, mostRows)
  const scales = rows.map((finding) => measureScale(finding.entry, finding.rows, language))
  const axis = sharedAxis(told.slice(0, mostRows).flatMap((finding) => peopleRange(finding, context)))
  const head = text.findings
  const caption = head.caption({ name, per: String(Math.max(100, ...scales.map(({ factor }) => factor))) })
  return html`<table class="findings" role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="what">${head.outcome(horizonWords(results.study.horizonDays, language))}</th><th role="columnheader" scope="col" class="num">${head.without}</th><th role="columnheader" scope="col" class="num">${head.with}</th><th role="columnheader" scope="col" class="range">${head.difference}${told.length > 0 && rangeDirections(axis, head)}</th><th role="columnheader" scope="col" class="how">${head.certainty}</th></tr></thead>
<tbody role="rowgroup">${rows.map((finding) => (isTold(finding) ? toldRow(context, finding, axis) : untoldRow(context, finding)))}${rawOutflowRow(context)}</tbody></table>
${told.length > 0 && html`<p class="key">${keyWords(context, told)}</p>`}${told.length > 0 && untoldOutcomes(context, untold)}
`
}

function plannedFindings({ results }: ReportContext): Finding[] {
  return findings(results).filter(({ entry }) => entry.role === 'primary' || entry.role === 'secondary')
}

function peopleRange(finding: Finding, { language }: ReportContext): (readonly [number, number])[] {
  const { difference, entry, rows } = finding
  const scale = measureScale(entry, rows, language)
  if (!hasRange(difference) || !scale.countsPeople) return []
  return [[difference.confLow * scale.factor, difference.confHigh * scale.factor]]
}

function keyWords({ text: { findings: words } }: ReportContext, told: readonly Finding[]): string {
  return [
    words.key,
    told.some(({ entry }) => entry.kind === 'amount') ? words.keyOwnScale : '',
    words.keyRounding,
    told.length > mostRows ? words.furtherOn(String(told.length - mostRows)) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
