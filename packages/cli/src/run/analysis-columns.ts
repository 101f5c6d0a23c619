import { type MeasuredColumns, measurePersons } from '@doorstroom/measures'
import type { StudyContext } from './study-context.ts'

/** One pass over everyone enrolled: a typed column per measure that the data allow. */
export function analysisColumns({ measures, missingColumns, population }: StudyContext): MeasuredColumns {
  return measurePersons(
    population.enrolled,
    measures.filter(({ measure }) => !missingColumns.has(measure.id)),
  )
}
