import type { ResultRow } from '@doorstroom/statistics'
import { armsOf } from '../definition/arms.ts'
import type { EventMeasure, PersonMeasure } from '../definition/measure.ts'
import { describeAmount } from './describe-amount.ts'
import type { DescribeContext } from './describe-context.ts'
import { describeEvents } from './describe-events.ts'
import { describeShare } from './describe-share.ts'
import type { EventColumn, PersonColumn } from './measured-columns.ts'
import { missingRows } from './missing-rows.ts'

type Options = Readonly<Record<string, unknown>>

/** Any measure with a column, and that column. */
export type DescribableMeasure =
  | { readonly measure: PersonMeasure<Options>; readonly column: PersonColumn }
  | { readonly measure: EventMeasure<Options>; readonly column: EventColumn }

/**
 * Describes one measure per arm (everyone in a study with one group) as rows: a share with Wilson's interval, a mean
 * with a t interval, cumulative incidence per cause on a grid of four weeks and at the measure's horizons; then how
 * many people have no value and why, and for a share the lowest and highest it can have been. It compares nothing.
 *
 * @param treated 1 treated, 0 comparison, null in a study with one group; in the order of the column
 * @throws RangeError when `treated` and the column differ in length
 *
 * @example
 * describeMeasure({ measure: weeksInPaidWork, column }, treated, { population: 'everyone assigned', options })
 */
export function describeMeasure(
  described: DescribableMeasure,
  treated: readonly (0 | 1 | null)[],
  context: DescribeContext,
): ResultRow[] {
  const { reasons } = described.column
  if (reasons.length !== treated.length) throw new RangeError('treated must have one entry per measured person')
  return armsOf(treated).flatMap(({ arm, members }) => {
    const rows = 'causes' in described.column ? events(described, arm, members, context) : []
    if ('values' in described.column && 'value' in described.measure) {
      const describe = described.measure.kind === 'share' ? describeShare : describeAmount
      rows.push(...describe(described.measure, described.column, arm, members, context))
    }
    const horizonDays = horizonOf(described.measure, context.options)
    return [...rows, ...missingRows(described.measure.id, horizonDays, reasons, arm, members, context)]
  })
}

function events(
  { measure, column }: DescribableMeasure,
  arm: 'treated' | 'comparison' | null,
  members: readonly number[],
  context: DescribeContext,
): ResultRow[] {
  return 'event' in measure && 'causes' in column ? describeEvents(measure, column, arm, members, context) : []
}

function horizonOf(measure: DescribableMeasure['measure'], options: Options): number {
  return 'event' in measure ? Math.max(...measure.horizonsDays(options)) : measure.horizonDays(options)
}
