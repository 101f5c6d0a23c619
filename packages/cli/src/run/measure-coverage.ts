import {
  availability,
  type Measure,
  type MeasuredColumns,
  type MeasureReason,
  measurePersons,
  measureReasons,
  measures,
} from '@doorstroom/measures'
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
  /**
   * `thin`: it can be computed, for fewer people or with fewer events than the measure asks for; `nobody`: the columns
   * are there, but nobody has a value.
   */
  readonly status: 'available' | 'thin' | 'nobody' | 'missing'
  /** Enrolments with a value or a known time; everyone enrolled for a measure of a group; null when columns lack. */
  readonly persons: number | null
  /** Events seen, of a measure of the time to an event; else null. */
  readonly events: number | null
  /** Why people have no value, most people first. */
  readonly reasons: readonly { readonly reason: MeasureReason; readonly persons: number }[]
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
  return all.flatMap(({ measure }, index): MeasureCoverage[] => {
    const column = columns[index]
    if (column === undefined) return []
    const { id, label, minimum } = measure
    const { missing, missingOptional } = column
    const shared = { id, label, minimum, missing, missingOptional }
    if (!column.available) return [{ ...shared, status: 'missing', persons: null, events: null, reasons: [] }]
    const { persons, events, reasons } = seenOf(id, measured)
    const enough = persons >= minimum.persons && (events === null || events >= (minimum.events ?? 0))
    return [{ ...shared, status: enough ? 'available' : persons === 0 ? 'nobody' : 'thin', persons, events, reasons }]
  })
}

type Seen = Pick<MeasureCoverage, 'events' | 'reasons'> & { readonly persons: number }

function seenOf(id: string, { count, persons, events }: MeasuredColumns): Seen {
  const times = events.get(id)
  const given = persons.get(id)?.reasons ?? times?.reasons
  if (given === undefined) return { persons: count, events: null, reasons: [] }
  const reasons = measureReasons
    .map((reason) => ({ reason, persons: given.filter((one) => one === reason).length }))
    .filter((one) => one.persons > 0)
    .sort((left, right) => right.persons - left.persons)
  const known = given.filter((reason) => reason === null).length
  return { persons: known, events: times?.causes.filter((cause) => cause !== null).length ?? null, reasons }
}
