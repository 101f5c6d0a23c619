import type { Markup } from '../html/html.ts'
import { termLabel } from '../rows/labels.ts'
import { toldRows } from '../rows/told-rows.ts'
import { hiddenMark } from '../table/cell.ts'
import { renderTable } from '../table/table.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import type { ReportContext } from './report-context.ts'

const measure = 'state-distribution'

/**
 * Where people were at the first, a middle and the last moment, for a study that only describes; null without rows.
 *
 * @example
 * seenStates(context) // <table …><caption>Where people were, per 100</caption>…
 */
export function seenStates({ results, text, language }: ReportContext): Markup | null {
  const rows = toldRows(results.rows, { measure, unit: 'share', arm: null })
  const moments = [...new Set(rows.map((row) => row.horizonDays))].sort((left, right) => left - right)
  if (moments.length === 0) return null
  const told = [...new Set([moments[0]!, moments[Math.floor((moments.length - 1) / 2)]!, moments.at(-1)!])]
  const cell = (term: string, horizonDays: number): string => {
    const row = rows.find((each) => each.term === term && each.horizonDays === horizonDays)
    if (row?.status === 'suppressed') return hiddenMark
    return row?.estimate == null ? '–' : formatNumber(row.estimate * 100, language)
  }
  const states = [...new Set(rows.map((row) => row.term))]
  const table = {
    caption: text.findings.statesCaption,
    header: [text.charts.state, ...told.map((moment) => text.findings.after(horizonWords(moment, language)))],
    rows: states.map((term) => [
      upperFirst(termLabel(results, measure, term, language)),
      ...told.map((moment) => cell(term, moment)),
    ]),
  }
  return renderTable(table, language)
}
