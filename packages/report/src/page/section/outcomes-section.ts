import type { Claim, MeasureEntry, ResultRow } from '@doorstroom/statistics'
import { destinationCurves } from '../../chart/destination-curves.ts'
import { differences } from '../../chart/differences.ts'
import { outflowGap } from '../../chart/outflow-gap.ts'
import { html, type Markup } from '../../html/html.ts'
import { findings } from '../../rows/finding.ts'
import { measureLabel } from '../../rows/labels.ts'
import { selectRows } from '../../rows/select-rows.ts'
import { outcomeTable } from '../../table/outcome-table.ts'
import { renderTable } from '../../table/table.ts'
import { lowerFirst } from '../../text/lower-first.ts'
import { figure } from '../figure.ts'
import { findingSentence } from '../finding-sentence.ts'
import type { ReportContext } from '../report-context.ts'
import type { ReportSection } from './report-section.ts'

const rawOutflow = 'raw-outflow-rate'
const destinations = 'outflow-by-destination-cif'

/** Every outcome with its figure, its numbers and what to keep in mind; raw outflow beside what lasted. */
export const outcomesSection: ReportSection = {
  id: 'outcomes',
  title: ({ text }) => text.sections.outcomes.title,
  render: async (context) => {
    const { text, results } = context
    const words = text.sections.outcomes
    const entries = results.measures.filter(
      ({ id, kind }) => kind !== 'group' && results.rows.some((row) => row.measure === id),
    )
    if (entries.length === 0) return null
    const raw = entries.some(({ id }) => id === rawOutflow)
    return html`<p class="lead">${raw ? words.lead : words.leadWithout}</p>
${await figure(differences, context)}
${await figure(outflowGap, context)}
${await figure(destinationCurves, context)}
${entries.map((entry) => outcome(context, entry))}`
  },
}

function outcome(context: ReportContext, entry: MeasureEntry): Markup {
  const { text, language, results, say } = context
  const words = text.sections.outcomes
  const notes = [
    entry.role === 'exploratory' ? words.exploratory : '',
    entry.role === 'context' ? words.context : '',
    entry.conditionalOn === null ? '' : words.conditional(lowerFirst(say(entry.conditionalOn))),
    entry.unconditionalTwin === null
      ? ''
      : words.twin(lowerFirst(measureLabel(results, entry.unconditionalTwin, language))),
  ].filter((note) => note !== '')
  const claimed = findings(results).filter(({ claim }) => claim.measure === entry.id && entry.role !== 'context')
  const rows = rowsToTell(entry, results.rows, results.claims)
  return html`<h3>${entry.label[language]}${entry.role === 'primary' && ` (${words.main})`}</h3>
<p>${say(entry.question)} ${notes.join(' ')}</p>
${claimed.map((finding) => html`<p><b>${findingSentence(context, finding)}</b></p>`)}${rows.length > 0 && renderTable(outcomeTable(context, entry, rows), language)}`
}

/**
 * Curves are told by figure and table twin, so that their last moment is enough here. Of the comparisons only the main
 * one stands here; the others are under "how sure". A withheld difference is left out with its levels.
 */
function rowsToTell(entry: MeasureEntry, all: readonly ResultRow[], claims: readonly Claim[]): ResultRow[] {
  const rows = selectRows(all, { measure: entry.id }).filter((row) => row.status !== 'withheld')
  if (entry.kind === 'events') {
    const last = Math.max(...rows.map((row) => row.horizonDays))
    const atEnd = rows.filter((row) => row.horizonDays === last)
    return entry.id === destinations ? atEnd.filter((row) => row.status !== 'suppressed') : atEnd
  }
  const main = rows.filter((row) => claims.some((claim) => claim.row === row.id && claim.place !== 'withheld'))
  return rows
    .filter(
      (row) =>
        (row.term !== 'difference' && row.term !== 'level') ||
        main.some((each) => each.estimator === row.estimator && each.estimand === row.estimand),
    )
    .sort((left, right) => rank(left) - rank(right))
}

/** What a reader wants first: the difference, the levels, what was seen, the bounds, who has no value. */
function rank({ term }: ResultRow): number {
  const place = ['difference', 'level', 'proportion', 'mean', 'lowest', 'highest'].indexOf(term)
  return place === -1 ? (term.startsWith('missing.') ? 9 : 3) : place
}
