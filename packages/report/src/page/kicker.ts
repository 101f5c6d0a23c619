import { html, type Markup } from '../html/html.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import type { ReportContext } from './report-context.ts'

/**
 * Under the question: what was offered, to whom and where, how many people, how long, and whether they are made up.
 *
 * @example
 * kicker(context) // <p class="kicker"><b>Five mornings of group training.</b> …
 */
export function kicker(context: ReportContext): Markup {
  const { results, text, language, say } = context
  const { study } = results
  const facts = [...peopleWords(context), text.kicker.followed(horizonWords(study.horizonDays, language))]
  return html`<p class="kicker"><b>${sentence(say(study.intervention))}</b> ${sentence(upperFirst(say(study.setting)))}</p>
<p class="kicker">${upperFirst(facts.join(' · '))}</p>${
    study.synthetic && html`<p class="kicker"><span class="mark">${text.shell.madeUp}</span></p>`
  }
`
}

function peopleWords({ results, text, language }: ReportContext): string[] {
  const count = (term: string) => {
    const row = selectRows(results.rows, { measure: 'flow', term }).find(isShown)
    return row === undefined ? null : formatNumber(row.estimate, language)
  }
  if (results.study.design === 'single-group') {
    const all = count('enrolled')
    return all === null ? [] : [text.kicker.single({ all })]
  }
  const [treated, comparison] = [count('inTreated'), count('inComparison')]
  if (treated === null || comparison === null) return []
  const parts = { treated, comparison }
  return [results.study.design === 'randomised' ? text.kicker.drawn(parts) : text.kicker.compared(parts)]
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
