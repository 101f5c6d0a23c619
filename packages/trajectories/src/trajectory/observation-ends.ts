import type { Day } from '../calendar/calendar-day.ts'
import type { TableSet } from '../check/check.ts'
import { dayAt } from '../table/day-at.ts'
import { textAt } from '../table/text-at.ts'

/** The latest `observation_end` of each person over all enrolments; empty when there are no enrolments. */
export function observationEnds(tables: TableSet): ReadonlyMap<string, Day> {
  const ends = new Map<string, Day>()
  const table = tables.get('enrolments')
  if (table === undefined) return ends
  const personAt = textAt(table, 'person_id')
  const endAt = dayAt(table, 'observation_end')
  for (let row = 0; row < table.rowCount; row++) {
    const person = personAt(row)
    const end = endAt(row)
    if (person !== null && end !== null) ends.set(person, Math.max(end, ends.get(person) ?? end))
  }
  return ends
}
