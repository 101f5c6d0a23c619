import type { TableSet } from '../check/check.ts'
import type { TableName } from '../codebook/table/index.ts'
import { columnOf } from '../table/column-of.ts'
import { enrolmentOrder } from './enrolment-order.ts'
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
import { numberValues, type ValueNumbers } from './value-numbers.ts'

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
  const table = tables.get('enrolments')
  if (table === undefined) throw new RangeError('the table enrolments is absent')
  const order = enrolmentOrder(table)
  const ids = numberValues(order.map(({ enrolmentId }) => enrolmentId))
  const personIds = columnOf(table, 'person_id', 'text') ?? []
  const people = numberValues(personIds)
  const ofPerson = <Row>(name: TableName) => personTable<Row>(tables, name, people)
  const ofEnrolment = <Row>(name: TableName) => personTable<Row>(tables, name, ids, 'enrolment_id')
  const enrolmentsOf = ofPerson<Enrolment>('enrolments')
  const persons = ofPerson<Person>('persons')
  const intakes = ofPerson<Intake>('intakes')
  const spells = ofPerson<Spell>('spells')
  const jobs = ofPerson<Job>('jobs')
  const searchWeeks = ofPerson<SearchWeek>('search_weeks')
  const searchActivities = ofPerson<SearchActivity>('search_activities')
  const searchEvents = ofPerson<SearchEvent>('search_events')
  const measurementsOf = measurementReader(tables, people)
  const harms = ofPerson<Harm>('harms')
  const handovers = ofPerson<Handover>('handovers')
  const agreementsOf = agreementReader(tables, ids)
  const contacts = ofEnrolment<Contact>('contacts')
  const phases = ofEnrolment<Phase>('phases')
  const goals = ofEnrolment<Goal>('goals')
  const placements = ofEnrolment<Placement>('placements')
  const costs = ofEnrolment<Cost>('costs')

  let near = -1
  for (const [number, { enrolmentId, row }] of order.entries()) {
    const personId = personIds[row] ?? ''
    const person = people.find(personId, near)
    near = person
    const enrolment = enrolmentsOf.row(row)
    const timeZero = enrolment.assignmentDate
    const ownRows = enrolmentsOf.rowNumbers(person)
    const rows: PersonRows = {
      timeZero,
      observationEnd: enrolment.observationEnd,
      enrolment,
      otherEnrolments: ownRows.length === 1 ? none : ownRows.filter((other) => other !== row).map(enrolmentsOf.row),
      person: persons.rows(person)[0] ?? null,
      intake: intakeAt(intakes, person, enrolmentId, timeZero),
      spells: spells.rows(person),
      jobs: jobs.rows(person),
      measurements: measurementsOf(person, enrolmentId),
      searchWeeks: searchWeeks.rows(person),
      searchActivities: searchActivities.rows(person),
      searchEvents: searchEvents.rows(person),
      contacts: contacts.rows(number),
      phases: phases.rows(number),
      agreements: agreementsOf(number),
      goals: goals.rows(number),
      placements: placements.rows(number),
      costs: costs.rows(number),
      harms: harms.rows(person),
      handovers: handovers.rows(person),
    }
    yield { enrolmentId, personId, rows }
  }
}

const none: readonly never[] = Object.freeze([])

function agreementReader(tables: TableSet, ids: ValueNumbers): (enrolment: number) => readonly Agreement[] {
  const agreements = personTable<Omit<Agreement, 'evaluations'>>(tables, 'agreements', ids, 'enrolment_id')
  if (agreements.table === null) return () => none
  const agreementIds = numberValues(columnOf(agreements.table, 'agreement_id', 'text') ?? [])
  const evaluations = personTable<Evaluation>(tables, 'evaluations', agreementIds, 'agreement_id')
  return (enrolment) =>
    agreements.rows(enrolment).map((agreement) => ({
      ...agreement,
      evaluations: evaluations.rows(agreementIds.find(agreement.agreementId, -1)),
    }))
}

function measurementReader(
  tables: TableSet,
  people: ValueNumbers,
): (person: number, enrolmentId: string) => readonly Measurement[] {
  const measurements = personTable<Omit<Measurement, 'items'>>(tables, 'measurements', people)
  if (measurements.table === null) return () => none
  const enrolmentIds = columnOf(measurements.table, 'enrolment_id', 'text')
  const items = itemsByMeasurement(tables)
  return (person, enrolmentId) =>
    measurements
      .rowNumbers(person)
      .filter((row) => [null, enrolmentId].includes(enrolmentIds?.[row] ?? null))
      .map((row) => {
        const measurement = measurements.row(row)
        return { ...measurement, items: items.get(measurement.measurementId) ?? noItems }
      })
}
