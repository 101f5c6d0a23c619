import { html, type Markup } from '../html/html.ts'
import type { Finding } from '../rows/finding.ts'
import { lowerFirst } from '../text/lower-first.ts'
import { upperFirst } from '../text/upper-first.ts'
import { untoldReason, untoldWords } from './outcome-row.ts'
import type { ReportContext } from './report-context.ts'

/**
 * Outcomes about which page one says nothing, grouped by the reason why; null when there are none.
 *
 * @example
 * untoldOutcomes(context, untold) // <ul …><li><b>Good job and lasting work</b>: no statement. …
 */
export function untoldOutcomes(context: ReportContext, untold: readonly Finding[]): Markup | null {
  if (untold.length === 0) return null
  const groups = new Map<string, Finding[]>()
  for (const finding of untold) {
    const key = `${untoldWords(context, finding)}/${untoldReason(context, finding)}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return html`<ul class="untold">${[...groups.values()].map((findings) => html`<li>${sentence(context, findings)}</li>`)}</ul>`
}

function sentence(context: ReportContext, findings: readonly Finding[]): Markup {
  const { language, text } = context
  const labels = findings.map(({ entry }) => lowerFirst(entry.label[language]))
  const listed = labels.length === 1 ? labels : [labels.slice(0, -1).join(', '), labels.at(-1)]
  const reason = untoldReason(context, findings[0]!)
  return html`<b>${upperFirst(listed.join(` ${text.findings.and} `))}</b>: ${untoldWords(context, findings[0]!)}. ${reason}`
}
