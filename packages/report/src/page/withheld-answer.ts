import { html, type Markup } from '../html/html.ts'
import { type Finding, findings } from '../rows/finding.ts'
import { codeText } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { lowerFirst } from '../text/lower-first.ts'
import { neededWords } from '../text/needed-words.ts'
import { formatNumber } from '../text/number-format.ts'
import type { ReportContext } from './report-context.ts'

/**
 * Why there is no answer, what is known all the same, and what is needed: words, no number about the outcome.
 *
 * @example
 * withheldAnswer(context, finding) // <p class="main">We can make no statement about lasting work …
 */
export function withheldAnswer(context: ReportContext, finding: Finding): Markup {
  const { text, language, results } = context
  const { claim, entry, difference } = finding
  const parts = { label: lowerFirst(entry.label[language]), horizon: horizonWords(claim.horizonDays, language) }
  const codes = [...new Set([...claim.reasons, ...(difference?.status === 'ok' ? [] : (difference?.reasons ?? []))])]
  const headline = claim.place === 'annex' ? text.answer.annex(parts) : text.answer.withheld(parts)
  return html`<p class="main">${headline}</p>
<div class="three">${column(
    text.answer.why,
    codes.map((code) => codeText(results, code, language)),
  )}${column(text.answer.known, knownWords(context))}${column(text.answer.needed, neededWords(codes, text))}</div>`
}

function column(heading: string, lines: readonly string[]): Markup | false {
  return lines.length > 0 && html`<div><h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`
}

function knownWords({ results, text, language }: ReportContext): string[] {
  const followed = selectRows(results.rows, { measure: 'flow', term: 'enrolled' }).find(isShown)
  const others = findings(results).some(({ claim, entry }) => claim.place === 'pageOne' && entry.role !== 'context')
  return [
    ...(followed === undefined
      ? []
      : [
          text.known.followed({
            people: formatNumber(followed.estimate, language),
            horizon: horizonWords(results.study.horizonDays, language),
          }),
        ]),
    ...(others ? [text.known.others] : []),
    text.known.described,
  ]
}
