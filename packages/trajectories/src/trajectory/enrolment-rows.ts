import type { TableSet } from '../check/check.ts'
import { columnOf } from '../table/column-of.ts'
import { intakeAt } from './intake-at.ts'
import { itemsByMeasurement } from './items-by-measurement.ts'
import type {
  Enrolment,
  Intake,
  Job,
  Measurement,
  Person,
  PersonRows,
  SearchActivity,
  SearchEvent,
  SearchWeek,
  Spell,
} from './person-rows.ts'
import { personTable } from './person-table.ts'

/** One enrolment with everything known of the person; the ids stand beside the rows, not in them. */
export interface EnrolmentEntry {
  readonly enrolmentId: string
  readonly personId: string
  readonly rows: PersonRows
}

const noItems: ReadonlyMap<number, number> = new Map()

/**
 * Every enrolment with the rows of its person, in ascending order of enrolment id (by UTF-16 code unit), so that the
 * order of rows in the files never matters. Measurements filed under another enrolment are left out; ends of spells and
 * jobs that are not known stay null.
 *
 * @throws RangeError when the table of enrolments is absent
 * @example
 * for (const { enrolmentId, rows } of enrolmentRows(tables)) measure(rows)
 */
export function* enrolmentRows(tables: TableSet): Generator<EnrolmentEntry> {
  const enrolments = personTable<Enrolment>(tables, 'enrolments', 'enrolment_id')
  if (enrolments.table === null) throw new RangeError('the table enrolments is absent')
  const personIds = columnOf(enrolments.table, 'person_id', 'text') ?? []
  const persons = personTable<Person>(tables, 'persons')
  const intakes = personTable<Intake>(tables, 'intakes')
  const spells = personTable<Spell>(tables, 'spells')
  const jobs = personTable<Job>(tables, 'jobs')
  const searchWeeks = personTable<SearchWeek>(tables, 'search_weeks')
  const searchActivities = personTable<SearchActivity>(tables, 'search_activities')
  const searchEvents = personTable<SearchEvent>(tables, 'search_events')
  const measurementsOf = measurementReader(tables)

  const ids = (columnOf(enrolments.table, 'enrolment_id', 'text') ?? []).filter((id) => id !== null)
  for (const enrolmentId of [...new Set(ids)].sort()) {
    const row = enrolments.rowNumbers(enrolmentId)[0] ?? 0
    const personId = personIds[row] ?? ''
    const enrolment = enrolments.row(row)
    const timeZero = enrolment.assignmentDate
    const rows: PersonRows = {
      timeZero,
      observationEnd: enrolment.observationEnd,
      enrolment,
      person: persons.rows(personId)[0] ?? null,
      intake: intakeAt(intakes, personId, enrolmentId, timeZero),
      spells: spells.rows(personId),
      jobs: jobs.rows(personId),
      measurements: measurementsOf(personId, enrolmentId),
      searchWeeks: searchWeeks.rows(personId),
      searchActivities: searchActivities.rows(personId),
      searchEvents: searchEvents.rows(personId),
    }
    yield { enrolmentId, personId, rows }
  }
}

function measurementReader(tables: TableSet): (personId: string, enrolmentId: string) => Measurement[] {
  const measurements = personTable<Omit<Measurement, 'items'>>(tables, 'measurements')
  if (measurements.table === null) return () => []
  const enrolmentIds = columnOf(measurements.table, 'enrolment_id', 'text')
  const items = itemsByMeasurement(tables)
  return (personId, enrolmentId) =>
    measurements
      .rowNumbers(personId)
      .filter((row) => [null, enrolmentId].includes(enrolmentIds?.[row] ?? null))
      .map((row) => {
        const measurement = measurements.row(row)
        return { ...measurement, items: items.get(measurement.measurementId) ?? noItems }
      })
}
