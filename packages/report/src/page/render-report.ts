import type { Released } from '@doorstroom/disclosure'
import type { ResultsDocument } from '@doorstroom/statistics'
import { html, type Markup } from '../html/html.ts'
import { assertCompanions } from '../rows/assert-companions.ts'
import { stylesheet } from '../style/stylesheet.ts'
import { dateWords } from '../text/date-words.ts'
import { pageOne } from './page-one.ts'
import { type ReportContext, reportContext } from './report-context.ts'
import type { ReportOptions } from './report-options.ts'
import { sections } from './section/index.ts'

/**
 * A study's released results as one HTML file in one language: no script, no network, nothing beside itself. Page one
 * tells the whole story and prints on one A4; the sections after it hold every number. The same results and options
 * give the same bytes.
 *
 * @throws MissingCompanions when raw outflow would stand alone
 *
 * @example
 * await writeFile('report.nl.html', await renderReport(released, { language: 'nl', version: '0.1.0' }))
 */
export async function renderReport(results: Released<ResultsDocument>, options: ReportOptions): Promise<string> {
  assertCompanions(results)
  const context = reportContext(results, options)
  const parts: { readonly id: string; readonly title: string; readonly body: Markup }[] = []
  for (const section of sections) {
    const body = await section.render(context)
    if (body !== null) parts.push({ id: section.id, title: section.title(context), body })
  }
  const { text, language } = context
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${pageTitle(context)}</title>
${stylesheet(language)}
</head>
<body>
<a class="skip" href="#content">${text.shell.skip}</a>
<div class="wrap">
${banner(context)}
<main id="content">
${pageOne(context)}
<nav class="contents" aria-labelledby="contents"><h2 id="contents">${text.shell.contents}</h2><ol>${parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
${parts.map(
  ({
    id,
    title,
    body,
  }) => html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`,
)}</main>
<footer class="end">Doorstroom ${options.version} · ${kindOf(context)} · ${context.say(results.study.title)}</footer>
</div>
</body>
</html>
`}`
}

function kindOf({ results, text }: ReportContext): string {
  return results.study.design === 'single-group' ? text.shell.described : text.shell.compared
}

function pageTitle(context: ReportContext): string {
  const { results, language, say } = context
  const { dataDate, question } = results.study
  const date = dataDate === null ? '' : `, ${context.text.shell.dataUntil} ${dateWords(dataDate, language)}`
  return `${say(question)} ${kindOf(context)}${date}`
}

function banner(context: ReportContext): Markup {
  const { results, options, text, language } = context
  const { dataDate } = results.study
  const other = language === 'nl' ? 'en' : 'nl'
  return html`<header class="brand"><span><b>Doorstroom</b> · ${kindOf(context)}</span>${
    dataDate !== null &&
    html`<span>${text.shell.dataUntil} <time datetime="${dataDate}">${dateWords(dataDate, language)}</time></span>`
  }${
    options.otherLanguageFile !== undefined &&
    html`<a href="${`./${encodeURIComponent(options.otherLanguageFile)}`}" hreflang="${other}" lang="${other}">${text.shell.otherLanguage}</a>`
  }</header>`
}
