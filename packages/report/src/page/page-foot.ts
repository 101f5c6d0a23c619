import { html, type Markup } from '../html/html.ts'
import type { ReportContext } from './report-context.ts'

/**
 * The small print of page one: what is hidden, which plan was fixed beforehand, and who paid.
 *
 * @example
 * pageFoot(context) // <div class="foot"><p>Counts below 10 are not shown; …
 */
export function pageFoot({ results, text, say }: ReportContext): Markup {
  const { funder, protocol } = results.study
  const released = results.release === null ? text.footer.notReleased : say(results.release.statement)
  return html`<div class="foot"><p>${released} ${text.footer.protocol} <code>${grouped(protocol)}</code>. ${
    funder === null ? text.footer.unpaid : text.footer.paid(say(funder).replace(/\.$/, ''))
  }</p></div>
`
}

/**
 * The first twelve digits of a hash in groups of four, so that people can compare them.
 *
 * @example
 * grouped('ab12cd34ef56') // 'ab12 cd34 ef56'
 */
export function grouped(hash: string): string {
  return hash.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ')
}
