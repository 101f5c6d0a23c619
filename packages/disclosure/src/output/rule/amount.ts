import type { ReleasableRow } from '../releasable-row.ts'
import { coarsenedAmount } from '../rounding/coarsened-amount.ts'
import { isComparisonRow } from '../table/comparison-row.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import type { OutputRule } from './output-rule.ts'

const isDescribedAmount = (row: ReleasableRow) =>
  row.unit !== 'share' && row.unit !== 'persons' && !isComparisonRow(row) && !isDesignMeasure(row.measure)

/**
 * O-05. An amount (mean, index, coefficient) is shown to three significant digits with its interval, its error to two.
 * A mean without any spread is hidden: it gives everyone's own value.
 */
export const amount: OutputRule = {
  id: 'O-05',
  label: {
    nl: 'Bedragen en gemiddelden zijn afgerond. Een waarde die iedereen heeft, is niet getoond.',
    en: 'Amounts and means are rounded. A value that everyone has is not shown.',
  },
  applies: isDescribedAmount,
  hides: (table) => table.shown.filter(({ row }) => row.term === 'mean' && row.stdError === 0),
  release: (row) => coarsenedAmount(row),
}
