import type { Measure } from '@doorstroom/measures'
import type { MeasureEntry } from '@doorstroom/statistics'

/** A measure in its place in a study, with its options filled in. */
export interface StudyMeasure {
  readonly measure: Measure
  readonly role: MeasureEntry['role']
  readonly options: Readonly<Record<string, unknown>>
}
