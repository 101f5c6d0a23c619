import { html, type Markup } from '../html/html.ts'
import { answerBox } from './answer-box.ts'
import { findingsTable } from './findings-table.ts'
import { kicker } from './kicker.ts'
import { notSaid } from './not-said.ts'
import { pageFoot } from './page-foot.ts'
import { paperFit } from './paper-fit.ts'
import type { ReportContext } from './report-context.ts'
import { seenTable } from './seen-table.ts'
import { whoIsLeft } from './who-is-left.ts'

/**
 * The whole story on one sheet: question, answer, table, who is not in it, what it does not say, small print.
 *
 * @example
 * pageOne(reportContext(released, { language: 'en', version: '0.1.0' })) // <section class="page-one" …
 */
export function pageOne(context: ReportContext): Markup {
  const { results, say } = context
  const table = results.study.design === 'single-group' ? seenTable(context) : findingsTable(context)
  const body = html`<h1 id="question">${say(results.study.question)}</h1>
${kicker(context)}${answerBox(context)}${table}<div class="cols">${whoIsLeft(context)}${notSaid(context)}</div>
${pageFoot(context)}`
  return html`<section class="page-one" style="--fit:${paperFit(body)}" aria-labelledby="question">
${body}</section>
`
}
