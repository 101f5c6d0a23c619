import type { MeasureEntry } from '@doorstroom/statistics'
import { type Content, html, type Markup } from '../../html/html.ts'
import { codeText } from '../../rows/labels.ts'
import { renderTable } from '../../table/table.ts'
import { estimatorName } from '../../text/estimator-name.ts'
import { horizonWords } from '../../text/horizon-words.ts'
import { upperFirst } from '../../text/upper-first.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

/** How the study was done, what every outcome means exactly, and what the codes stand for. */
export const methodSection: ReportSection = {
  id: 'method',
  title: ({ text }) => text.sections.method.title,
  render: (context) => {
    const { results, text } = context
    const words = text.sections.method
    return html`${studyFacts(context)}
${results.study.notes.length > 0 && html`<h3>${words.notes}</h3><ul>${results.study.notes.map((note) => html`<li>${context.say(note)}</li>`)}</ul>`}
<h3>${words.definitions}</h3>
${results.measures.map((entry) => definition(context, entry))}
${glossary(context)}`
  },
}

function studyFacts({ results, text, language, say }: ReportContext): Markup {
  const words = text.sections.method
  const { study } = results
  const known = (code: string) => (Object.hasOwn(results.glossary, code) ? codeText(results, code, language) : '')
  const populations = [...new Set(results.rows.map((row) => row.population))]
  const estimators = [
    ...new Map(results.rows.filter((row) => row.term === 'difference').map((row) => [row.estimator, row])).values(),
  ]
  const facts: readonly (readonly [string, Content])[] = [
    [words.question, say(study.question)],
    [words.design, words.designs[study.design]],
    [words.mechanism, known(study.assignmentMechanism)],
    [words.arms, Object.values(study.arms).map(say).join('; ')],
    [words.estimand, text.sections.certainty.estimands[study.estimand]],
    [
      words.population,
      populations
        .map(known)
        .filter((population) => population !== '')
        .join('; '),
    ],
    [words.period, text.kicker.followed(horizonWords(study.horizonDays, language))],
    [words.estimators, [...new Set(estimators.map((row) => estimatorName(results, row, language)))].join('; ')],
    [words.funder, study.funder === null ? text.footer.unpaid : say(study.funder)],
  ]
  return html`<dl>${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${upperFirst(String(value))}</dd>`)}</dl>`
}

function definition({ text, language, say }: ReportContext, entry: MeasureEntry): Markup {
  const words = text.sections.method
  const settings = Object.entries(entry.options).filter(([, value]) => value !== null && typeof value !== 'object')
  return html`<div class="definition"><h4>${entry.label[language]}</h4>
<p>${say(entry.construct)} ${words.origin[entry.origin]}</p>
${settings.length > 0 && html`<p class="note">${words.settings}: ${settings.map(([name, value]) => `${name} = ${String(value)}`).join('; ')}</p>`}
${entry.limits.length > 0 && html`<p>${words.limits}: ${entry.limits.map(say).join(' ')}</p>`}
${entry.sources.length > 0 && html`<p class="note">${words.sources}: <span lang="en">${entry.sources.join('; ')}</span></p>`}
</div>
`
}

function glossary({ results, text, language }: ReportContext): Markup | false {
  const words = text.sections.method
  const codes = [...new Set(results.rows.flatMap((row) => [...row.warnings, ...row.reasons]))]
    .filter((code) => Object.hasOwn(results.glossary, code))
    .sort()
  if (codes.length === 0) return false
  return html`<h3>${words.glossary}</h3>${renderTable(
    {
      caption: words.glossary,
      header: [words.code, words.meaning],
      rows: codes.map((code) => [code, codeText(results, code, language)]),
    },
    language,
  )}`
}
