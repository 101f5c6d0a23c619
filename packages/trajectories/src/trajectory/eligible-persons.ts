import type { TableSet } from '../check/check.ts'
import { columnOf } from '../table/column-of.ts'
import { intakeAt } from './intake-at.ts'
import type { EligiblePerson, Intake, Person } from './person-rows.ts'
import { personTable } from './person-table.ts'

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
  const screenings = personTable<Screening>(tables, 'eligibility', 'eligibility_id')
  if (screenings.table === null) return []
  const persons = personTable<Person>(tables, 'persons')
  const intakes = personTable<Intake>(tables, 'intakes')
  const enrolmentOf = enrolmentFinder(tables)
  const personIds = columnOf(screenings.table, 'person_id', 'text') ?? []
  const ids = (columnOf(screenings.table, 'eligibility_id', 'text') ?? []).filter((id) => id !== null)
  return [...new Set(ids)].sort().flatMap((id) =>
    screenings.rowNumbers(id).map((row) => {
      const { eligibleDate, outcome, screenScore } = screenings.row(row)
      const personId = personIds[row] ?? ''
      return {
        eligibleDay: eligibleDate,
        started: outcome === 'started',
        outcome,
        screenScore,
        person: persons.rows(personId)[0] ?? null,
        intake: intakeAt(intakes, personId, enrolmentOf(personId), eligibleDate),
      }
    }),
  )
}

/** The first enrolment of a person, under which the intake may be filed. */
function enrolmentFinder(tables: TableSet): (personId: string) => string | null {
  const enrolments = personTable<unknown>(tables, 'enrolments')
  const ids = enrolments.table === null ? null : columnOf(enrolments.table, 'enrolment_id', 'text')
  return (personId) => ids?.[enrolments.rowNumbers(personId)[0] ?? -1] ?? null
}
