import type { TableSet } from '../check/check.ts'
import { columnOf } from '../table/column-of.ts'
import { intakeAt } from './intake-at.ts'
import type { EligiblePerson, Intake, Person } from './person-rows.ts'
import { personTable } from './person-table.ts'
import { numberValues, type ValueNumbers } from './value-numbers.ts'

interface Screening {
  readonly eligibleDate: number
  readonly outcome: string
  readonly screenScore: number | null
}

/**
 * Everyone who was screened, starters and non-starters, in ascending order of eligibility id; empty when the table is
 * absent. Someone started when the outcome of the screening says so.
 *
 * @example
 * [...eligiblePersons(tables)].filter(({ started }) => !started).length
 */
export function eligiblePersons(tables: TableSet): EligiblePerson[] {
  const table = tables.get('eligibility')
  if (table === undefined) return []
  const personIds = columnOf(table, 'person_id', 'text') ?? []
  const screened = numberValues(columnOf(table, 'eligibility_id', 'text') ?? [])
  const people = numberValues(personIds)
  const screenings = personTable<Screening>(tables, 'eligibility', screened, 'eligibility_id')
  const persons = personTable<Person>(tables, 'persons', people)
  const intakes = personTable<Intake>(tables, 'intakes', people)
  const enrolmentOf = enrolmentFinder(tables, people)
  return screened.values.toSorted().flatMap((id) =>
    screenings.rowNumbers(screened.find(id, -1)).map((row) => {
      const { eligibleDate, outcome, screenScore } = screenings.row(row)
      const person = people.find(personIds[row] ?? '', -1)
      return {
        eligibleDay: eligibleDate,
        started: outcome === 'started',
        outcome,
        screenScore,
        person: persons.rows(person)[0] ?? null,
        intake: intakeAt(intakes, person, enrolmentOf(person), eligibleDate),
      }
    }),
  )
}

/** The first enrolment of a person, under which the intake may be filed. */
function enrolmentFinder(tables: TableSet, people: ValueNumbers): (person: number) => string | null {
  const enrolments = personTable<unknown>(tables, 'enrolments', people)
  const ids = enrolments.table === null ? null : columnOf(enrolments.table, 'enrolment_id', 'text')
  return (person) => ids?.[enrolments.rowNumbers(person)[0] ?? -1] ?? null
}
