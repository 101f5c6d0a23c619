import { termLabel } from '../rows/labels.ts'
import { isShown } from '../rows/shown-row.ts'
import { toldRows } from '../rows/told-rows.ts'
import { formatNumber } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import { countCell, dataCell, hiddenCell } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

const measure = 'state-transitions'

/**
 * From one state to another between two moments: per 100 times someone was in the first state. Null without rows.
 *
 * @example
 * transitionsTable(context)?.header // ['From', 'To', 'Per 100 times', 'Moments observed']
 */
export function transitionsTable({ results, language, text }: TableContext): Table | null {
  const words = text.sections.trajectories
  const rows = toldRows(results.rows, { measure, unit: 'share' })
  if (rows.length === 0) return null
  const withArm = rows.some((row) => row.arm !== null)
  const arm = { treated: text.charts.with, comparison: text.charts.without }
  return {
    caption: words.transitionsCaption,
    header: [words.from, words.to, ...(withArm ? [text.charts.group] : []), upperFirst(words.share), words.times],
    rows: rows.map((row) => {
      const [from = row.term, to = ''] = row.term.split('>')
      const state = (id: string) => stateLabel(id)
      return [
        upperFirst(state(from)),
        state(to),
        ...(withArm ? [arm[row.arm as keyof typeof arm] ?? text.charts.everyone] : []),
        row.status === 'suppressed'
          ? hiddenCell(language)
          : isShown(row)
            ? dataCell(row.estimate, formatNumber(row.estimate * 100, language))
            : '–',
        row.status === 'suppressed' ? hiddenCell(language) : countCell(row.n, language),
      ]
    }),
  }

  function stateLabel(id: string): string {
    const own = termLabel(results, measure, id, language)
    return own === id ? termLabel(results, 'state-distribution', id, language) : own
  }
}
