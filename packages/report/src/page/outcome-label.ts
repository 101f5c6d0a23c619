import type { MeasureEntry } from '@doorstroom/statistics'
import { html, type Markup } from '../html/html.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import type { ReportContext } from './report-context.ts'

/**
 * An outcome as the head of a row: its name, and in small what it counts, on which scale, and when if not at the end.
 *
 * @example
 * outcomeLabel(context, entry, 364) // Lasting work<small>paid work in at least half of the weeks</small>
 */
export function outcomeLabel(context: ReportContext, entry: MeasureEntry, horizonDays: number): Markup {
  const { text, language, results } = context
  const small = [
    entry.summary[language],
    entry.kind === 'amount' ? averageWords(context, entry) : '',
    horizonDays === results.study.horizonDays
      ? ''
      : text.findings.after(horizonWords(horizonDays, language)).replaceAll(' ', '\u00a0'),
  ].filter((part) => part !== '')
  return html`${entry.label[language]}<small>${small.join(' · ')}</small>`
}

function averageWords(
  { text, language }: ReportContext,
  { range: [low, high], unit, unitLabel, summary }: MeasureEntry,
): string {
  if (low === null || high === null || unit !== 'points') return text.findings.average(unitLabel[language])
  const ends = { low: formatNumber(low, language), high: formatNumber(high, language) }
  const saidAlready = summary[language].includes(ends.low) && summary[language].includes(ends.high)
  return saidAlready ? '' : text.findings.averageOnScale(ends)
}
