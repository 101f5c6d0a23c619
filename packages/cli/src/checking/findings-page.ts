import { html, type Markup } from '@doorstroom/report'
import type { Finding } from '@doorstroom/trajectories'
import type { OwnPlaces } from '../registration/own-places.ts'
import { fileAnchor, fileSection, fileTitle } from './file-section.ts'
import { type FileFindings, findingGroups } from './finding-groups.ts'
import { pageStyle } from './page-style.ts'
import { type PageWords, pageWords } from './page-words.ts'

/** What the page is about and in which language. */
export interface PageOptions {
  readonly language: 'nl' | 'en'
  /** The study or file that was checked, as its owner calls it. */
  readonly subject: string
  readonly version: string
  /** Sentences of the risk report, which make the page private; null for none. */
  readonly risk: readonly string[] | null
  /** What the owner calls the columns; absent: as the findings do. */
  readonly own?: OwnPlaces
}

/**
 * Findings as one HTML page that the administrator of a file can work through: no script, no network, nothing beside
 * itself, and no value of the data. Per file and sheet: what is the matter, where, and how to mend it.
 */
export function findingsPage(findings: readonly Finding[], options: PageOptions): string {
  const { language, subject, version, risk, own } = options
  const say = pageWords[language]
  const files = findingGroups(findings, own)
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say.title}: ${subject}</title>
${pageStyle(say)}
</head>
<body>
<div class="wrap">
<header class="brand">${say.madeBy}</header>
<main>
<h1>${say.title}: ${subject}</h1>
<p>${say.lead}</p>
${verdict(files, say)}
${files.length > 0 && instructions(say)}
${files.length > 1 && overview(files, say)}
${files.map((file, index) => fileSection(file, index, language))}
${
  risk !== null &&
  html`<h2>${say.risk}</h2>
${risk.map((line) => html`<p>${line}</p>`)}`
}
</main>
<footer class="end">${say.noValues} Doorstroom ${version}</footer>
</div>
</body>
</html>
`}`
}

function verdict(files: readonly FileFindings[], say: PageWords): Markup {
  const sum = (severity: Finding['severity']) => files.reduce((total, { counts }) => total + counts[severity], 0)
  const errors = sum('error')
  const main = errors > 0 ? say.unusable : files.length > 0 ? say.usable : say.nothing
  return html`<div class="${errors > 0 ? 'answer bad' : 'answer'}"><p class="main">${main}</p><p>${say.errors(errors)}, ${say.warnings(sum('warning'))}, ${say.notes(sum('note'))}</p></div>`
}

const instructions = (say: PageWords) => html`<h2>${say.howTo}</h2>
<ol><li>${say.stepErrors}</li><li>${say.stepWarnings} ${say.stepNotes}</li><li>${say.stepAgain}</li></ol>
<p class="note">${say.rowMeaning}</p>`

function overview(files: readonly FileFindings[], say: PageWords): Markup {
  return html`<h2>${say.overview}</h2>
<table class="overview"><thead><tr><th scope="col">${say.file}</th><th scope="col" class="n">${say.error}</th><th scope="col" class="n">${say.warning}</th><th scope="col" class="n">${say.note}</th></tr></thead>
<tbody>${files.map(
    (file, index) =>
      html`<tr><th scope="row"><a href="#${fileAnchor(index)}">${fileTitle(file, say)}</a></th><td class="n">${file.counts.error}</td><td class="n">${file.counts.warning}</td><td class="n">${file.counts.note}</td></tr>
`,
  )}</tbody></table>`
}
