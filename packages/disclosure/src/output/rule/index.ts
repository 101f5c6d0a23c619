import { amount } from './amount.ts'
import { curvePoint } from './curve-point.ts'
import { designStatistic } from './design-statistic.ts'
import { difference } from './difference.ts'
import { extreme } from './extreme.ts'
import type { OutputRule } from './output-rule.ts'
import { quantile } from './quantile.ts'
import { recoverableCell } from './recoverable-cell.ts'
import { roundedCount } from './rounded-count.ts'
import { shareOfPersons } from './share-of-persons.ts'
import { smallCount } from './small-count.ts'

/**
 * Every rule on the way out. The order decides which rule is named when several hide a row, and in which order a row is
 * coarsened: rules that compute from exact counts come before the one that rounds those counts.
 */
export const outputRules: readonly OutputRule[] = [
  smallCount,
  shareOfPersons,
  amount,
  quantile,
  extreme,
  curvePoint,
  designStatistic,
  difference,
  recoverableCell,
  roundedCount,
]
