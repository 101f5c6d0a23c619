import { html, type Markup } from '@doorstroom/report'
import { type ColumnSchema, tableNameOf, tables } from '@doorstroom/trajectories'
import type { FileFindings, FindingGroup } from './finding-groups.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { rowList } from './row-list.ts'

const shownRows = 24

/** Where on the page the section of a file begins. */
export const fileAnchor = (index: number): string => `file-${index + 1}`

/** What a file or sheet is called on the page. */
export const fileTitle = ({ file, sheet }: FileFindings, say: PageWords): string =>
  sheet === null ? file : `${file}, ${say.sheet} ${sheet}`

/** The section of one file or sheet: which table it is, and a row for everything that is the matter. */
export function fileSection(file: FileFindings, index: number, language: 'nl' | 'en'): Markup {
  const say = pageWords[language]
  const name = tableNameOf(`${file.file.replace(/^.*\//, '')}#${file.sheet ?? ''}`)
  const table = tables.find((known) => known.name === name)
  const columns: readonly ColumnSchema[] = table?.columns ?? []
  return html`<section aria-labelledby="${fileAnchor(index)}"><h2 id="${fileAnchor(index)}">${fileTitle(file, say)}</h2>
${table !== undefined && html`<p class="note">${table.label[language]}: ${say.grain} ${table.grain[language]}</p>`}
${file.headerRow !== null && html`<p class="note">${say.header(file.headerRow)}</p>`}
<table class="found"><thead><tr><th scope="col" class="kind">${say.kind}</th><th scope="col">${say.what}</th><th scope="col" class="where">${say.where}</th><th scope="col" class="fix">${say.fix}</th></tr></thead>
<tbody>${file.groups.map((group) => groupRow(group, columns, language))}</tbody></table></section>
`
}

function groupRow(
  { finding, findings, rows, ownColumn }: FindingGroup,
  columns: readonly ColumnSchema[],
  language: 'nl' | 'en',
) {
  const say = pageWords[language]
  const { severity, column, code, message, fix } = finding
  const about = columns.find(({ name }) => name === column)?.about[language]
  const places = rows.length === 0 ? null : say.row(rowList(rows, shownRows, say.more))
  return html`<tr><td class="kind"><b class="${severity}">${say[severity]}</b></td><td>${message[language]}<small>${code}${findings.length > 1 && `, ${say.times(findings.length)}`}</small></td><td class="where">${
    column !== null &&
    html`${say.column} <code>${column}</code>${ownColumn !== null && html` (${say.own} <code>${ownColumn}</code>)`}`
  }${column !== null && places !== null && ', '}${places}${column === null && places === null && say.wholeFile}${about !== undefined && html`<small>${about}</small>`}</td><td class="fix">${fix[language]}</td></tr>
`
}
