import type { TableSet } from '../check/check.ts'
import { columnOf } from '../table/column-of.ts'
import { intakeAt } from './intake-at.ts'
import { itemsByMeasurement } from './items-by-measurement.ts'
import type {
  Agreement,
  Contact,
  Cost,
  Enrolment,
  Evaluation,
  Goal,
  Handover,
  Harm,
  Intake,
  Job,
  Measurement,
  Person,
  PersonRows,
  Phase,
  Placement,
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
  const agreementsOf = agreementReader(tables)
  const enrolmentsOf = personTable<Enrolment>(tables, 'enrolments')
  const contacts = personTable<Contact>(tables, 'contacts', 'enrolment_id')
  const phases = personTable<Phase>(tables, 'phases', 'enrolment_id')
  const goals = personTable<Goal>(tables, 'goals', 'enrolment_id')
  const placements = personTable<Placement>(tables, 'placements', 'enrolment_id')
  const costs = personTable<Cost>(tables, 'costs', 'enrolment_id')
  const harms = personTable<Harm>(tables, 'harms')
  const handovers = personTable<Handover>(tables, 'handovers')

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
      otherEnrolments: enrolmentsOf
        .rowNumbers(personId)
        .filter((other) => other !== row)
        .map(enrolmentsOf.row),
      person: persons.rows(personId)[0] ?? null,
      intake: intakeAt(intakes, personId, enrolmentId, timeZero),
      spells: spells.rows(personId),
      jobs: jobs.rows(personId),
      measurements: measurementsOf(personId, enrolmentId),
      searchWeeks: searchWeeks.rows(personId),
      searchActivities: searchActivities.rows(personId),
      searchEvents: searchEvents.rows(personId),
      contacts: contacts.rows(enrolmentId),
      phases: phases.rows(enrolmentId),
      agreements: agreementsOf(enrolmentId),
      goals: goals.rows(enrolmentId),
      placements: placements.rows(enrolmentId),
      costs: costs.rows(enrolmentId),
      harms: harms.rows(personId),
      handovers: handovers.rows(personId),
    }
    yield { enrolmentId, personId, rows }
  }
}

function agreementReader(tables: TableSet): (enrolmentId: string) => Agreement[] {
  const agreements = personTable<Omit<Agreement, 'evaluations'>>(tables, 'agreements', 'enrolment_id')
  const evaluations = personTable<Evaluation>(tables, 'evaluations', 'agreement_id')
  return (enrolmentId) =>
    agreements
      .rows(enrolmentId)
      .map((agreement) => ({ ...agreement, evaluations: evaluations.rows(agreement.agreementId) }))
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
