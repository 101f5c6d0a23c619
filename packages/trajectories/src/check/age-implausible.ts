import { calendarOf } from '../calendar/calendar-day.ts'
import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import { textAt } from '../table/text-at.ts'
import type { Check, TableSet } from './check.ts'
import { rowsWhere } from './rows-where.ts'

const youngest = 14
const oldest = 100

/** A year of birth by which someone is a child, or over a hundred, in the year of assignment. */
export const ageImplausible: Check = {
  id: 'age-implausible',
  severity: 'warning',
  tables: ['persons', 'enrolments'],
  label: { nl: 'onwaarschijnlijke leeftijd', en: 'implausible age' },
  message: {
    nl: `Met dit geboortejaar is iemand bij de indeling jonger dan ${youngest} of ouder dan ${oldest}`,
    en: `By this year of birth someone is under ${youngest} or over ${oldest} at assignment`,
  },
  fix: {
    nl: 'Controleer het geboortejaar en de datum van indeling; laat het jaar leeg als het onbekend is',
    en: 'Check the year of birth and the date of assignment; leave the year empty when unknown',
  },
  *findings(tables) {
    const persons = tables.get('persons')
    const years = yearsOfAssignment(tables)
    if (persons === undefined) return
    const personAt = textAt(persons, 'person_id')
    const bornAt = numberAt(persons, 'birth_year')
    yield* rowsWhere(this, persons, 'birth_year', (row) => {
      const born = bornAt(row)
      const assigned = years.get(personAt(row) ?? '')
      if (born === null || assigned === undefined) return false
      return assigned.first - born < youngest || assigned.last - born > oldest
    })
  },
}

function yearsOfAssignment(tables: TableSet): ReadonlyMap<string, { first: number; last: number }> {
  const years = new Map<string, { first: number; last: number }>()
  const enrolments = tables.get('enrolments')
  if (enrolments === undefined) return years
  const personAt = textAt(enrolments, 'person_id')
  const assignedAt = dayAt(enrolments, 'assignment_date')
  for (let row = 0; row < enrolments.rowCount; row++) {
    const day = assignedAt(row)
    const person = personAt(row)
    if (day === null || person === null) continue
    const { year } = calendarOf(day)
    const known = years.get(person)
    years.set(person, { first: Math.min(year, known?.first ?? year), last: Math.max(year, known?.last ?? year) })
  }
  return years
}
