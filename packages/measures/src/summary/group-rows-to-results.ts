import { defineRow, type ResultRow } from '@doorstroom/statistics'
import type { GroupValue } from '../definition/group-rows.ts'
import type { GroupMeasure } from '../definition/measure.ts'
import type { DescribeContext } from './describe-context.ts'

/**
 * Numbers about a group as rows. What a value leaves out comes from the measure (unit, estimator = its id, estimand
 * `description`) and the context; too few persons is a warning `belowMinimum`.
 *
 * @example
 * groupRowsToResults(evidenceGrade, evidenceGrade.group(rows, {}), { population: 'everyone assigned', options: {} })
 */
export function groupRowsToResults(
  measure: Pick<GroupMeasure<unknown>, 'id' | 'unit' | 'estimand' | 'minimum'>,
  values: readonly GroupValue[],
  context: DescribeContext & { readonly horizonDays?: number },
): ResultRow[] {
  return values.map((value) => {
    const { term, arm, horizonDays, estimator, estimate, unit, reasons, warnings, ...numbers } = value
    const tooFew = value.n !== undefined && estimate !== null && value.n < measure.minimum.persons
    return defineRow({
      measure: measure.id,
      population: context.population,
      protocol: context.protocol ?? null,
      arm: arm ?? null,
      horizonDays: horizonDays ?? context.horizonDays ?? 0,
      estimand: measure.estimand ?? 'description',
      estimator: estimator ?? measure.id,
      term,
      unit: unit ?? measure.unit,
      estimate,
      ...numbers,
      confLevel: value.confLow === undefined ? null : (context.confLevel ?? 0.95),
      reasons: reasons ?? [],
      warnings: [...(warnings ?? []), ...(tooFew ? ['belowMinimum'] : [])],
    })
  })
}
