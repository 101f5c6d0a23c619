import { html, type Markup } from '../html/html.ts'
import { type Finding, findings } from '../rows/finding.ts'
import { differenceParts, includesZero, measureScale, rangeParts, scaledText } from '../rows/measure-scale.ts'
import { hasRange, type RangeRow } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { lowerFirst } from '../text/lower-first.ts'
import { certaintyWords } from './certainty-words.ts'
import { emphasised } from './emphasised.ts'
import type { ReportContext } from './report-context.ts'
import { seenAnswer } from './seen-answer.ts'
import { withheldAnswer } from './withheld-answer.ts'

/**
 * The answer to the question of the study: the range first, then how sure, or why there is no answer.
 *
 * @example
 * String(answerBox(context)).includes('<strong>between 1 and 7 more</strong>') // true
 */
export function answerBox(context: ReportContext): Markup {
  const { text, results } = context
  return html`<div class="answer"><h2>${text.answer.heading}</h2>
${results.study.design === 'single-group' ? seenAnswer(context) : comparedAnswer(context)}</div>
`
}

function comparedAnswer(context: ReportContext): Markup {
  const primary = findings(context.results).find(({ entry }) => entry.role === 'primary')
  if (primary === undefined) return html`<p class="main">${context.text.answer.noPrimary}</p>`
  const { claim, difference } = primary
  if (claim.place !== 'pageOne' || !hasRange(difference)) return withheldAnswer(context, primary)
  return claim.certainty === 'veryLow' ? uncertainAnswer(context, primary) : rangeAnswer(context, primary, difference)
}

function uncertainAnswer({ text, name, language }: ReportContext, { entry }: Finding): Markup {
  return html`<p class="main">${text.answer.veryLow({ name, label: lowerFirst(entry.label[language]) })}</p>
<p>${text.answer.veryLowWhy}</p>`
}

function rangeAnswer(context: ReportContext, finding: Finding, row: RangeRow): Markup {
  const { text, name, language } = context
  const { claim, entry, rows } = finding
  const scale = measureScale(entry, rows, language)
  const shared = {
    name,
    horizon: horizonWords(claim.horizonDays, language),
    range: rangeParts(row, scale),
    label: entry.label[language],
  }
  const per = String(scale.factor)
  const sentence =
    entry.kind === 'amount'
      ? text.answer.amount(shared)
      : text.answer.share({ ...shared, per, estimand: row.estimand, phrase: entry.phrase?.[language] ?? null })
  const largest = scaledText(Math.max(Math.abs(row.confLow), Math.abs(row.confHigh)), scale)
  const limit = entry.kind === 'amount' ? `${largest}${scale.unit}` : text.answer.outOf({ count: largest, per })
  const meaning = includesZero(row) ? text.answer.across({ name, limit }) : meaningWords(context, finding)
  return html`<p class="main">${emphasised(sentence)}</p>
<p>${meaning}</p>
<p>${text.answer.estimate({ estimate: text.amount(differenceParts(row.estimate, scale)), certainty: certaintyWords(claim.certainty, text) })}</p>`
}

function meaningWords({ text, name }: ReportContext, { claim }: Finding): string {
  if (claim.wording === 'causal') return text.answer.causal({ name, certainty: claim.certainty })
  return claim.wording === 'adjusted' ? text.answer.adjusted : text.answer.raw
}
