import { type Content, html } from '../../html/html.ts'
import type { ReportSection } from './report-section.ts'

/** Versions, hashes and the command that make the same file again. */
export const reproduceSection: ReportSection = {
  id: 'reproduce',
  title: ({ text }) => text.sections.reproduce.title,
  render: ({ results, options, text }) => {
    const words = text.sections.reproduce
    const facts: readonly (readonly [string, Content])[] = [
      [words.study, html`<code>${results.study.id}</code>`],
      [words.protocol, html`<code>${results.study.protocol}</code>`],
      [words.results, options.resultsHash !== undefined && html`<code>${options.resultsHash}</code>`],
      [words.tool, options.version],
      [words.format, results.version],
      [words.profile, results.release?.profile],
      [words.command, options.command !== undefined && html`<code>${options.command}</code>`],
    ]
    const known = facts.filter(([, value]) => value !== undefined && value !== false)
    return html`<p class="lead">${words.lead}</p><dl>${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
  },
}
