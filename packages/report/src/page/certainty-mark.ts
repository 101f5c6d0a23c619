import type { Claim } from '@doorstroom/statistics'
import { html, type Markup } from '../html/html.ts'
import type { ReportText } from '../text/report-text.ts'

const dots = { high: 4, moderate: 3, low: 2, veryLow: 1 } as const

/**
 * How many of the four dots a certainty has.
 *
 * @example
 * certaintyDots('moderate') // 3
 */
export function certaintyDots(certainty: Claim['certainty']): number {
  return dots[certainty]
}

/**
 * Certainty as four dots and a word; whoever hears the page gets "3 of 4" instead of the dots.
 *
 * @example
 * String(certaintyMark('low', reportText('en'))).includes('low') // true
 */
export function certaintyMark(certainty: Claim['certainty'], text: ReportText): Markup {
  const count = dots[certainty]
  const circles = [0, 1, 2, 3].map(
    (index) =>
      html`<circle cx="${7 + index * 15}" cy="7" r="5" stroke="#1b1f24" stroke-width="1.3" fill="${index < count ? '#1b1f24' : '#ffffff'}"/>`,
  )
  return html`<svg class="dots" aria-hidden="true" viewBox="0 0 62 14">${circles}</svg><small>${text.certainty[certainty]}<span class="vh">, ${text.outOfFour(count)}</span></small>`
}
