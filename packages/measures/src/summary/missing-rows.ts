import { defineRow, type ResultRow } from '@doorstroom/statistics'
import { type MeasureReason, measureReasons } from '../definition/measured.ts'
import type { DescribeContext } from './describe-context.ts'
import { rowStart } from './row-start.ts'

/** How many people of an arm have no value, one row per reason that occurs: term `missing.<reason>`, n the arm. */
export function missingRows(
  measure: string,
  horizonDays: number,
  reasons: readonly (MeasureReason | null)[],
  arm: 'treated' | 'comparison' | null,
  members: readonly number[],
  context: DescribeContext,
): ResultRow[] {
  return measureReasons.flatMap((reason) => {
    const count = members.filter((member) => reasons[member] === reason).length
    if (count === 0) return []
    const start = rowStart({ id: measure, unit: 'persons' }, arm, horizonDays, context)
    return [defineRow({ ...start, estimator: 'count', term: `missing.${reason}`, estimate: count, n: members.length })]
  })
}
