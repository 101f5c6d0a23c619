import type { ResultRow } from '@doorstroom/statistics'
import type { Markup } from '../html/html.ts'
import { balancePairs } from '../rows/balance-pairs.ts'
import { termLabel } from '../rows/labels.ts'
import { isShown } from '../rows/shown-row.ts'
import { formatNumber } from '../text/number-format.ts'
import { upperFirst } from '../text/upper-first.ts'
import { dataCell, hiddenCell } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * Ratios of the spread of a characteristic in one group to that in the other; null when there are none.
 *
 * @example
 * spreadTable(context)?.rows[0]?.[0] // 'Age'
 */
export function spreadTable({ results, language, text }: TableContext): Table | null {
  const words = text.sections.groups
  const spreads = balancePairs(results, 'variance-ratio')
  if (spreads.length === 0) return null
  const corrected = spreads.some(({ after }) => after !== null)
  const cell = (row: ResultRow | null): Markup | string => {
    if (row?.status === 'suppressed') return hiddenCell(language)
    return isShown(row) ? dataCell(row.estimate, formatNumber(row.estimate, language, { decimals: 2 })) : '–'
  }
  return {
    caption: words.spreadCaption,
    header: [words.characteristic, words.before, ...(corrected ? [words.after] : [])],
    rows: spreads.map(({ term, before, after }) => [
      upperFirst(termLabel(results, 'covariate-balance', term, language)),
      cell(before),
      ...(corrected ? [cell(after)] : []),
    ]),
  }
}
