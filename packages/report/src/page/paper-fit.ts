import type { Markup } from '../html/html.ts'

/** Height of an A4 inside its margins, in CSS pixels, with a little to spare. */
const paper = 940

/**
 * How much page one is enlarged or reduced on paper so that it fills one A4 and never two, to two decimals. The height
 * is estimated from the amount of text and the number of table rows; the estimate was fitted to heights measured in a
 * browser and errs to the safe side.
 *
 * @example
 * paperFit(html`<p>short</p>`) // 1
 */
export function paperFit(body: Markup): number {
  const source = body.toString()
  const characters = source.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').length
  const rows = source.match(/<tr /g)?.length ?? 0
  const columns = source.includes('class="three"') ? 60 : 0
  const height = 380 + 0.21 * characters + 30 * rows + columns
  return Math.round(Math.min(1, Math.max(0.5, (paper / height) ** 0.8)) * 100) / 100
}
