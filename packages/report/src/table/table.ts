import type { Language } from '@doorstroom/statistics'
import { type Content, html, Markup } from '../html/html.ts'
import { hiddenCell, hiddenMark } from './cell.ts'

/** A table before it is HTML: the first cell of a row is its header. */
export interface Table {
  readonly caption: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (Markup | string)[])[]
}

/** A table of more columns than this is set tighter on paper. */
const wideFrom = 7
/** Text up to this length stays on one line. */
const shortCell = 18
const numberLike = /^[+\u2212]?[\d.,]+%?( (tot|to) [+\u2212]?[\d.,]+%?)?$|^[×–]$|^< [\d.,]+$/

/**
 * A table as HTML with caption, scoped headers and units in the header; cells are never merged. Columns of numbers are
 * set to the right. A table without rows is nothing.
 * It scrolls by itself on a narrow screen and can be reached by keyboard.
 *
 * @example
 * String(renderTable({ caption: 'Empty', header: ['What'], rows: [] }, 'en')) // ''
 */
export function renderTable(table: Table, language: Language): Markup {
  if (table.rows.length === 0) return html``
  const numeric = table.header.map(
    (_, column) => column > 0 && table.rows.length > 0 && table.rows.every((row) => isNumeric(row[column])),
  )
  const side = (column: number, cell: Markup | string = '') => {
    if (numeric[column]) return 'n'
    return column > 0 && typeof cell === 'string' && cell.length <= shortCell ? 's' : 't'
  }
  return html`<div class="scroll" role="group" aria-label="${table.caption}" tabindex="0"><table class="plain${table.header.length > wideFrom && ' wide'}">
<caption>${table.caption}</caption>
<thead><tr>${table.header.map((label, column) => html`<th scope="col" class="${side(column)}">${label}</th>`)}</tr></thead>
<tbody>${table.rows.map(
    (row) =>
      html`<tr>${row.map((cell, column) =>
        column === 0
          ? html`<th scope="row">${shown(cell, language)}</th>`
          : html`<td class="${side(column, cell)}">${shown(cell, language)}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>
`
}

function shown(cell: Content, language: Language): Content {
  return cell === hiddenMark ? hiddenCell(language) : cell
}

function isNumeric(cell: Markup | string | undefined): boolean {
  if (cell instanceof Markup) return /^<(data|abbr)/.test(cell.toString())
  return cell === undefined || cell === '' || numberLike.test(cell)
}
