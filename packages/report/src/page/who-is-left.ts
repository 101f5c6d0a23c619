import type { ResultRow } from '@doorstroom/statistics'
import { html, type Markup } from '../html/html.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown } from '../rows/shown-row.ts'
import { formatNumber } from '../text/number-format.ts'
import type { ReportContext } from './report-context.ts'

const measure = 'creaming-index'
/** Within this many standard deviations starters and others are called alike. */
const alike = 0.1

/**
 * Who never started, and how they differed: a result that holds for starters only must say so.
 *
 * @example
 * whoIsLeft(context) // <section …>Of the 1900 people who qualified, 640 started. …
 */
export function whoIsLeft(context: ReportContext): Markup {
  const { text } = context
  return html`<section aria-labelledby="left"><h2 id="left">${text.left.heading}</h2>
<p>${[...startedWords(context), ...selectionWords(context)].join(' ')}</p></section>
`
}

function startedWords({ results, text, language }: ReportContext): string[] {
  const step = (term: string) => selectRows(results.rows, { measure: 'flow', term }).find(isShown)
  const [screened, started] = [step('screened'), step('started')]
  if (screened === undefined || started === undefined) return []
  return [
    text.left.started({
      screened: formatNumber(screened.estimate, language),
      started: formatNumber(started.estimate, language),
    }),
  ]
}

function selectionWords({ results, text, language }: ReportContext): string[] {
  if (results.study.design === 'randomised') return [text.left.drawn]
  const rows = selectRows(results.rows, { measure })
  const { noStatement } = text.left
  const difference = rowLike(rows, /standardi[sz]ed|smd/i)
  if (difference === undefined) return [text.left.unknown, noStatement]
  const ratio = rowLike(rows, /ratio/i)
  const words =
    difference.estimate > alike ? text.left.better : difference.estimate < -alike ? text.left.worse : text.left.alike
  const tells = ratio !== undefined && ratio.estimate > 1 && difference.estimate > alike
  const ratioWords = tells ? [text.left.ratio(formatNumber(ratio.estimate, language, { decimals: 1 }))] : []
  return [words, ...ratioWords, noStatement]
}

function rowLike(rows: readonly ResultRow[], sign: RegExp) {
  return rows.filter(isShown).find((row) => sign.test(row.term) || sign.test(row.unit))
}
