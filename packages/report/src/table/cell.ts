import type { Language, ResultRow } from '@doorstroom/statistics'
import { html, type Markup } from '../html/html.ts'
import { type MeasureScale, scaledText } from '../rows/measure-scale.ts'
import { isShown } from '../rows/shown-row.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'

/** Stands for a number that is hidden to protect people; never for zero. */
export const hiddenMark = '×'

/**
 * The hidden mark, said in full to whoever hears the page.
 *
 * @example
 * hiddenCell('en') // <abbr title="not shown to protect privacy" …>×</abbr>…
 */
export function hiddenCell(language: Language): Markup {
  const words = reportText(language).shell.hidden
  return html`<abbr title="${words}" aria-hidden="true">${hiddenMark}</abbr><span class="vh">${words}</span>`
}

/**
 * A number as a reader sees it, with its exact released value for machines.
 *
 * @example
 * String(dataCell(0.24, '24')) // '<data value="0.24">24</data>'
 */
export function dataCell(value: number, text: string): Markup {
  return html`<data value="${String(value)}">${text}</data>`
}

/**
 * A count of people.
 *
 * @example
 * String(countCell(1200, 'nl')) // '<data value="1200">1200</data>'
 */
export function countCell(count: number | null, language: Language): Markup | string {
  return count === null ? '–' : dataCell(count, formatNumber(count, language))
}

/**
 * The estimate of a row on its measure's scale, or the reason there is none.
 *
 * @example
 * estimateCell(undefined, scale) // '–'
 */
export function estimateCell(row: ResultRow | null | undefined, scale: MeasureScale, signed = false): Markup | string {
  if (row === null || row === undefined) return '–'
  if (isShown(row)) return dataCell(row.estimate, scaledText(row.estimate, scale, signed))
  return row.status === 'suppressed' ? hiddenCell(scale.language) : statusWords(row, scale.language)
}

/**
 * Both ends of a row's interval, or a dash.
 *
 * @example
 * intervalText(row, scale, true) // '+1 to +7'
 */
export function intervalText(row: ResultRow, scale: MeasureScale, signed = false): string {
  if (!isShown(row) || row.confLow === null || row.confHigh === null) return '–'
  const joiner = { nl: 'tot', en: 'to' }[scale.language]
  return `${scaledText(row.confLow, scale, signed)} ${joiner} ${scaledText(row.confHigh, scale, signed)}`
}

function statusWords(row: ResultRow, language: Language): string {
  return reportText(language).sections.undetermined.status[row.status]
}
