import type { ReleasableRow } from '../releasable-row.ts'
import { coarsenedShare } from '../share/coarsened-share.ts'
import { shareTooSmall } from '../share/share-too-small.ts'
import { isComparisonRow } from '../table/comparison-row.ts'
import { isDesignMeasure } from '../table/design-measures.ts'
import type { OutputRule } from './output-rule.ts'

const isDescribedShare = (row: ReleasableRow) =>
  row.unit === 'share' && !isComparisonRow(row) && !isDesignMeasure(row.measure)

/**
 * O-03. A share is shown when both the persons with the event and those without reach the threshold; it is computed
 * from the rounded counts, in whole percentages below 1000 persons and in tenths from there on.
 */
export const shareOfPersons: OutputRule = {
  id: 'O-03',
  label: {
    nl: 'Percentages zijn berekend uit afgeronde aantallen. Te kleine of te grote zijn niet getoond.',
    en: 'Percentages are computed from rounded counts. Those that are too small or too large are not shown.',
  },
  applies: isDescribedShare,
  hides: (table, policy) => table.shown.filter(({ row }) => isDescribedShare(row) && shareTooSmall(row, policy)),
  release: (row, policy) => coarsenedShare(row, policy),
}
