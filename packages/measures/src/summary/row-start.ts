import type { ResultRow, RowEssentials } from '@doorstroom/statistics'
import type { MeasureFacts } from '../definition/measure.ts'
import type { DescribeContext } from './describe-context.ts'

type Arm = 'treated' | 'comparison' | null

/** The parts every descriptive row of a measure shares; an estimator, a term and numbers are added to it. */
export function rowStart(
  measure: Pick<MeasureFacts<unknown>, 'id' | 'unit'>,
  arm: Arm,
  horizonDays: number,
  context: DescribeContext,
): Omit<RowEssentials, 'estimator' | 'term'> & Pick<ResultRow, 'arm' | 'protocol'> {
  return {
    measure: measure.id,
    population: context.population,
    arm,
    horizonDays,
    estimand: 'description',
    unit: measure.unit,
    protocol: context.protocol ?? null,
  }
}

/** What a reader must know before using a descriptive number of a measure that rests on n persons. */
export function readingWarnings(measure: Pick<MeasureFacts<unknown>, 'minimum' | 'conditional'>, n: number): string[] {
  return [
    ...(n < measure.minimum.persons ? ['belowMinimum'] : []),
    ...(measure.conditional === undefined ? [] : ['conditional']),
  ]
}
