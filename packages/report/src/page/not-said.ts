import { html, type Markup } from '../html/html.ts'
import { horizonWords } from '../text/horizon-words.ts'
import type { ReportContext } from './report-context.ts'

const mostNotes = 2

/**
 * What a reader must not take from page one: later, elsewhere, everyone, hidden differences, and the study's own notes.
 *
 * @example
 * notSaid(context) // <section …><h2 id="not-said">What this does not say</h2>…
 */
export function notSaid({ results, text, language, name, say }: ReportContext): Markup {
  const { design, horizonDays, notes } = results.study
  const own = notes.slice(0, mostNotes).map(say)
  const general = {
    randomised: [text.notSaid.elsewhere],
    'comparison-group': [text.notSaid.hidden],
    'single-group': [text.notSaid.without(name)],
  }[design]
  const lines = [
    ...(design === 'single-group' ? [] : [text.notSaid.everyone(name)]),
    text.notSaid.later(horizonWords(horizonDays, language)),
    ...general,
    ...own,
  ]
  return html`<section aria-labelledby="not-said"><h2 id="not-said">${text.notSaid.heading}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>
`
}
