import type { Day } from '../calendar/calendar-day.ts'
import { columnOf } from '../table/column-of.ts'
import { missingDay } from '../table/table.ts'
import type { Intake } from './person-rows.ts'
import type { PersonTable } from './person-table.ts'

/**
 * The intake that holds for someone at a day: the one filed under this enrolment; else, among the intakes filed under
 * none, the last on or before the day, or the first without a date; else null.
 */
export function intakeAt(
  intakes: PersonTable<Intake>,
  person: number,
  enrolmentId: string | null,
  day: Day,
): Intake | null {
  const { table } = intakes
  if (table === null) return null
  const enrolments = columnOf(table, 'enrolment_id', 'text')
  const days = columnOf(table, 'intake_date', 'day')
  const rows = intakes.rowNumbers(person)
  const own = rows.find((row) => enrolmentId !== null && enrolments?.[row] === enrolmentId)
  if (own !== undefined) return intakes.row(own)
  const unfiled = rows.filter((row) => (enrolments?.[row] ?? null) === null)
  const dayAt = (row: number) => days?.[row] ?? missingDay
  const dated = unfiled.filter((row) => dayAt(row) !== missingDay && dayAt(row) <= day)
  const latest = dated.toSorted((one, other) => dayAt(one) - dayAt(other)).at(-1)
  const chosen = latest ?? unfiled.find((row) => dayAt(row) === missingDay)
  return chosen === undefined ? null : intakes.row(chosen)
}
