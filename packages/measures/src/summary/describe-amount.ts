import { defineRow, mean, type ResultRow, standardDeviation, studentTQuantile } from '@doorstroom/statistics'
import type { PersonMeasure } from '../definition/measure.ts'
import type { DescribeContext } from './describe-context.ts'
import type { PersonColumn } from './measured-columns.ts'
import { readingWarnings, rowStart } from './row-start.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * The mean of an amount in one arm over who has a value, with standard error s / sqrt(n) (n - 1 in s, as HC2 gives for
 * a mean) and a t interval with n - 1 degrees of freedom; one person gives a mean without interval.
 */
export function describeAmount(
  measure: PersonMeasure<Options>,
  column: PersonColumn,
  arm: 'treated' | 'comparison' | null,
  members: readonly number[],
  context: DescribeContext,
): ResultRow[] {
  const start = rowStart(measure, arm, measure.horizonDays(context.options), context)
  const parts = { ...start, estimator: 'mean', term: 'mean' }
  const values = Float64Array.from(members, (member) => column.values[member] ?? Number.NaN).filter(Number.isFinite)
  const n = values.length
  if (n === 0) return [defineRow({ ...parts, n, reasons: ['noValues'] })]
  const row = { ...parts, estimate: mean(values), n, warnings: readingWarnings(measure, n) }
  if (n === 1) return [defineRow(row)]
  const confLevel = context.confLevel ?? 0.95
  const stdError = standardDeviation(values) / Math.sqrt(n)
  const reach = studentTQuantile((1 + confLevel) / 2, n - 1) * stdError
  return [defineRow({ ...row, stdError, confLevel, confLow: row.estimate - reach, confHigh: row.estimate + reach })]
}
