import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { coarsenedAmount } from '../rounding/coarsened-amount.ts'
import { coarsenedLevel } from '../share/coarsened-level.ts'
import { coarsenedShareDifference } from '../share/coarsened-share-difference.ts'
import { shareTooSmall } from '../share/share-too-small.ts'
import { isComparisonRow } from '../table/comparison-row.ts'
import { describedArm } from '../table/described-arm.ts'
import type { OutputTable } from '../table/output-table.ts'
import type { OutputRule } from './output-rule.ts'

/**
 * O-22. A difference, or the level under one condition, is shown only when the rows that describe its arms may be shown;
 * otherwise a hidden number could be had from the other arm and the difference. Differences of shares are in whole
 * percentage points, or tenths when both arms have 1000 persons.
 */
export const difference: OutputRule = {
  id: 'O-22',
  label: {
    nl: 'Verschillen zijn afgerond, en alleen getoond als beide groepen zelf getoond mogen worden.',
    en: 'Differences are rounded, and shown only when both groups may be shown themselves.',
  },
  applies: isComparisonRow,
  hides: (table, policy) =>
    table.shown.filter(({ row }) =>
      isComparisonRow(row) ? restsOnHidden(row, table, policy) : tellsOfHidden(row, table),
    ),
  release(row, policy, table) {
    if (row.unit !== 'share') return coarsenedAmount(row)
    if (row.contrast === null) return coarsenedLevel(row, policy)
    const arm = (name: string) => describedArm(table, row, name)[0]?.row ?? null
    return coarsenedShareDifference(row, arm('treated'), arm('comparison'), policy)
  },
}

function restsOnHidden(row: ReleasableRow, table: OutputTable, policy: Policy): boolean {
  const isLevel = row.contrast === null
  if (isLevel && row.unit === 'share' && shareTooSmall(row, policy)) return true
  const mustBeDescribed = row.unit === 'share' || row.term === 'difference' || isLevel
  const arms = isLevel && row.arm !== null ? [row.arm] : ['treated', 'comparison']
  return arms.some((arm) => {
    const described = describedArm(table, row, arm)
    if (described.length === 0) return mustBeDescribed || (row.n !== null && row.n < 2 * policy.threshold)
    return described.some((entry) => entry.hidden || entry.row.estimate === null)
  })
}

/**
 * Whether a number computed from a difference, such as an E-value, names a measure (`e-value.sustained-employment`)
 * whose differences are all hidden.
 */
function tellsOfHidden({ n, term }: ReleasableRow, table: OutputTable): boolean {
  if (n !== null) return false
  return term.split(/[.:/ ]/).some((word) => {
    const differences = table.ofMeasure(word).filter(({ row }) => row.term === 'difference')
    return differences.length > 0 && differences.every((entry) => entry.hidden)
  })
}
