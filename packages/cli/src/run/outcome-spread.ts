import type { MeasuredColumns } from '@doorstroom/measures'
import { weightedVariance } from '@doorstroom/statistics'
import type { StudyContext } from './study-context.ts'

/**
 * Standard deviation of each measure with one value per person: the root of the mean of the variances in both arms
 * (of everyone without arms). Measures without two values in each arm are absent.
 */
export function outcomeSpread(columns: MeasuredColumns, { population }: StudyContext): Map<string, number> {
  const arms = [...new Set(population.treated)]
  const spread = new Map<string, number>()
  for (const [id, { values }] of columns.persons) {
    const variances = arms.map((arm) =>
      weightedVariance(
        values.filter((value, row) => population.treated[row] === arm && !Number.isNaN(value)),
        null,
      ),
    )
    const standardDeviation = Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0) / variances.length)
    if (Number.isFinite(standardDeviation)) spread.set(id, standardDeviation)
  }
  return spread
}
