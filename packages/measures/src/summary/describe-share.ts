import { defineRow, type ResultRow, wilsonInterval } from '@doorstroom/statistics'
import type { PersonMeasure } from '../definition/measure.ts'
import type { DescribeContext } from './describe-context.ts'
import type { PersonColumn } from './measured-columns.ts'
import { readingWarnings, rowStart } from './row-start.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * A share in one arm: `proportion` with Wilson's interval over who has a value, and where people could not be
 * determined `lowest` and `highest`: the share if the missing part had come out worst or best.
 */
export function describeShare(
  measure: PersonMeasure<Options>,
  column: PersonColumn,
  arm: 'treated' | 'comparison' | null,
  members: readonly number[],
  context: DescribeContext,
): ResultRow[] {
  const start = rowStart(measure, arm, measure.horizonDays(context.options), context)
  const confLevel = context.confLevel ?? 0.95
  const known = members.flatMap((member) => (Number.isNaN(column.values[member]) ? [] : [column.values[member] ?? 0]))
  const bounds = members.flatMap((member) => {
    const bound = column.bounds[member] ?? null
    return bound === null ? [] : [bound]
  })
  const n = known.length
  const nEvents = known.filter((value) => value === 1).length
  const main =
    n === 0
      ? defineRow({ ...start, estimator: 'wilson', term: 'proportion', n, reasons: ['noValues'] })
      : proportion({ ...start, confLevel, n, nEvents, warnings: readingWarnings(measure, n) })
  const extremes = (['lowest', 'highest'] as const).map((term, side) => {
    const events = nEvents + bounds.reduce((sum, bound) => sum + (bound[side] ?? 0), 0)
    const total = n + bounds.length
    return defineRow({
      ...start,
      estimator: 'bounds',
      term,
      estimate: events / total,
      n: total,
      nEvents: events,
    })
  })
  return [main, ...(bounds.length === 0 ? [] : extremes)]
}

function proportion(
  parts: ReturnType<typeof rowStart> & { confLevel: number; n: number; nEvents: number; warnings: string[] },
): ResultRow {
  const { estimate, low, high } = wilsonInterval(parts.nEvents, parts.n, parts.confLevel)
  return defineRow({ ...parts, estimator: 'wilson', term: 'proportion', estimate, confLow: low, confHigh: high })
}
