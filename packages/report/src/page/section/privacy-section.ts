import { html } from '../../html/html.ts'
import { formatNumber } from '../../text/number-format.ts'
import type { ReportSection } from './report-section.ts'

/** How the people behind the numbers are protected. */
export const privacySection: ReportSection = {
  id: 'privacy',
  title: ({ text }) => text.sections.privacy.title,
  render: ({ results, text, language, say }) => {
    const words = text.sections.privacy
    const { release } = results
    if (release === null) return html`<p>${words.exact}</p>`
    const rules = words.rules({
      threshold: formatNumber(release.threshold, language),
      rounding: formatNumber(release.rounding, language),
    })
    return html`<p>${say(release.statement)} ${rules}</p><p>${words.symbol} ${words.curves}</p>`
  },
}
