import { html, type Markup } from '../html/html.ts'
import { measureScale, scaledText } from '../rows/measure-scale.ts'
import { seenRows } from '../rows/seen.ts'
import { hasRange } from '../rows/shown-row.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { emphasised } from './emphasised.ts'
import type { ReportContext } from './report-context.ts'

/**
 * What was seen in a study of one group, and that it says nothing about what the intervention does.
 *
 * @example
 * seenAnswer(context) // <p class="main">Of every 100 participants, <strong>about 47</strong> …
 */
export function seenAnswer({ results, text, language, name }: ReportContext): Markup {
  const seen = seenRows(results)
  const main = seen.find(({ entry }) => entry.role === 'primary') ?? seen[0]
  if (main === undefined || !hasRange(main.row))
    return html`<p class="main">${text.answer.noPrimary}</p><p>${text.answer.seenMeaning(name)}</p>`
  const { entry, row } = main
  const scale = measureScale(entry, [row], language)
  const parts = {
    per: String(scale.factor),
    horizon: horizonWords(row.horizonDays, language),
    estimate: scaledText(row.estimate, scale),
    low: scaledText(row.confLow, scale),
    high: scaledText(row.confHigh, scale),
    unit: scale.unit,
    phrase: entry.phrase?.[language] ?? null,
    label: entry.label[language],
  }
  const sentence = entry.kind === 'amount' ? text.answer.seenAmount(parts) : text.answer.seenShare(parts)
  return html`<p class="main">${emphasised(sentence)}</p>
<p>${text.answer.seenMeaning(name)}</p>`
}
