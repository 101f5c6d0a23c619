import { html, type Markup } from '../html/html.ts'
import type { Emphasised } from '../text/sentence-parts.ts'

/**
 * A sentence with its middle part bold.
 *
 * @example
 * String(emphasised({ before: 'a ', emphasis: 'b', after: ' c' })) // 'a <strong>b</strong> c'
 */
export function emphasised({ before, emphasis, after }: Emphasised): Markup {
  return html`${before}<strong>${emphasis}</strong>${after}`
}
