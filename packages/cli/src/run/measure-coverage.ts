import { availability, type Measure, type MeasuredColumns, measurePersons, measures } from '@doorstroom/measures'
import type { Text } from '@doorstroom/statistics'
import type { TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'
import type { StudyMeasure } from './study-measure.ts'
import { measureOptions, studyMeasures } from './study-measures.ts'
import { studyPopulation } from './study-population.ts'

/** What a registration gives for one measure. */
export interface MeasureCoverage {
  readonly id: string
  readonly label: Text
  /** `thin`: it can be computed, for fewer people or with fewer events than the measure asks for. */
  readonly status: 'available' | 'thin' | 'missing'
  /** Enrolments with a value or a known time; everyone enrolled for a measure of a group; null when columns lack. */
  readonly persons: number | null
  /** Events seen, of a measure of the time to an event; else null. */
  readonly events: number | null
  readonly minimum: Measure['minimum']
  /** Required columns that are not there, as `table.column`. */
  readonly missing: readonly string[]
  /** Columns that are not there and would make the measure sharper. */
  readonly missingOptional: readonly string[]
}

/**
 * Every measure of the study and of the catalogue against the data: which can be computed, for how many people, and
 * which columns the others lack. A measure of a group is not computed here: everyone enrolled counts for it.
 *
 * @throws DataError when options do not fit a measure or an arm of the study has nobody
 */
export function measureCoverage(study: StudyFile, tables: TableSet): MeasureCoverage[] {
  const own = studyMeasures(study)
  const others = measures
    .filter(({ id }) => own.every(({ measure }) => measure.id !== id))
    .map((measure: Measure) => ({ measure, options: measureOptions(measure, study) }))
  const all: Pick<StudyMeasure, 'measure' | 'options'>[] = [...own, ...others]
  const present = new Map([...tables].map(([name, table]) => [name, new Set(table.columns.keys())]))
  const columns = availability(
    all.map(({ measure }) => measure),
    present,
  )
  const { enrolled } = studyPopulation(tables, study)
  const measured = measurePersons(
    enrolled,
    all.filter((_, index) => columns[index]?.available),
  )
  return all.flatMap(({ measure }, index) => {
    const column = columns[index]
    if (column === undefined) return []
    const { id, label, minimum } = measure
    const { missing, missingOptional } = column
    const { persons, events } = column.available ? seenOf(id, measured) : { persons: null, events: null }
    const enough = (persons ?? 0) >= minimum.persons && (events === null || events >= (minimum.events ?? 0))
    const status = !column.available ? 'missing' : enough ? 'available' : 'thin'
    return [{ id, label, status, persons, events, minimum, missing, missingOptional }]
  })
}

function seenOf(id: string, { count, persons, events }: MeasuredColumns): { persons: number; events: number | null } {
  const known = (reasons: readonly unknown[]) => reasons.filter((reason) => reason === null).length
  const values = persons.get(id)
  if (values !== undefined) return { persons: known(values.reasons), events: null }
  const times = events.get(id)
  if (times === undefined) return { persons: count, events: null }
  return { persons: known(times.reasons), events: times.causes.filter((cause) => cause !== null).length }
}
