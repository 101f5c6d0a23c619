import { html, type Markup } from '../../html/html.ts'
import { type Finding, findings } from '../../rows/finding.ts'
import { codeText } from '../../rows/labels.ts'
import { toldRows } from '../../rows/told-rows.ts'
import { groupTable } from '../../table/group-table.ts'
import { sensitivityTable } from '../../table/sensitivity-table.ts'
import { renderTable, type Table } from '../../table/table.ts'
import { certaintyWords } from '../certainty-words.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

const elsewhere = [
  'scale-reliability',
  'creaming-index',
  'state-distribution',
  'state-transitions',
  'covariate-balance',
  'comparison-design',
]
const confounding = 'unmeasured-confounding'

/** What lowers the certainty, what changes under other analyses, and the checks on the data behind it. */
export const certaintySection: ReportSection = {
  id: 'certainty',
  title: ({ text }) => text.sections.certainty.title,
  render: (context) => {
    const { text, results, language } = context
    const words = text.sections.certainty
    const told = findings(results)
    const sensitivity = told.filter(({ claim, difference }) => difference !== null && claim.place !== 'withheld')
    const parts = [
      told.length > 0 && renderTable(reasonsTable(context, told), language),
      sensitivity.length > 0 && renderTable(sensitivityTable(context, sensitivity), language),
      hiddenDifferences(context),
      ...gates(context),
    ].filter((part) => part !== false && part !== null)
    return parts.length === 0 ? null : html`<p class="lead">${words.lead}</p>${parts}`
  },
}

function reasonsTable(context: ReportContext, told: readonly Finding[]): Table {
  const { text, results, language } = context
  const words = text.sections.certainty
  return {
    caption: words.reasonsCaption,
    header: [words.outcome, words.certainty, words.place, words.reasons],
    rows: told.map(({ entry, claim }) => [
      entry.label[language],
      claim.place === 'withheld' || entry.role === 'context' ? '–' : certaintyWords(claim.certainty, text),
      words.places[claim.place],
      claim.reasons.length === 0
        ? words.noReasons
        : claim.reasons.map((code) => codeText(results, code, language)).join(' '),
    ]),
  }
}

function hiddenDifferences(context: ReportContext): Markup | null {
  const { results, text, language } = context
  const words = text.sections.certainty
  const rows = toldRows(results.rows, { measure: confounding })
  if (rows.length === 0) return null
  return html`<h3>${words.eValueTitle}</h3><p>${words.eValue} ${words.eValuePlain}</p>${renderTable(
    groupTable(context, rows, words.eValueCaption),
    language,
  )}`
}

/** Coverage, attrition, the evidence grade and every other check about the group as a whole, each as a table. */
function gates(context: ReportContext): Markup[] {
  const { results, language, say } = context
  return results.measures
    .filter(({ kind, id }) => kind === 'group' && !elsewhere.includes(id) && id !== confounding)
    .flatMap((entry) => {
      const rows = toldRows(results.rows, { measure: entry.id })
      if (rows.length === 0) return []
      return [
        html`<h3>${say(entry.label)}</h3><p>${say(entry.construct)}</p>${renderTable(
          groupTable(context, rows, say(entry.label)),
          language,
        )}`,
      ]
    })
}
