import { type Day, dayOf } from '../calendar/calendar-day.ts'
import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check, TableSet } from './check.ts'

/** Any date of a person that lies before the year of birth; such dates are often fillers. */
export const eventBeforeBirth: Check = {
  id: 'event-before-birth',
  severity: 'error',
  tables: ['persons'],
  label: { nl: 'datum vóór de geboorte', en: 'date before birth' },
  message: { nl: 'Deze datum ligt vóór het geboortejaar', en: 'This date lies before the year of birth' },
  fix: {
    nl: 'Maak de cel leeg als de datum een vulwaarde is; controleer anders datum en geboortejaar',
    en: 'Empty the cell when the date is a filler; else check the date and the year of birth',
  },
  *findings(tables) {
    const bornFrom = firstDaysOfBirthYear(tables)
    if (bornFrom.size === 0) return
    for (const table of tables.values()) {
      const personAt = textAt(table, 'person_id')
      for (const { name, type } of table.schema.columns) {
        if (type !== 'day' || !table.columns.has(name)) continue
        const at = dayAt(table, name)
        for (let row = 0; row < table.rowCount; row++) {
          const day = at(row)
          const born = bornFrom.get(personAt(row) ?? '')
          if (day !== null && born !== undefined && day < born) yield rowFinding(this, table, row, name)
        }
      }
    }
  },
}

function firstDaysOfBirthYear(tables: TableSet): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  const persons = tables.get('persons')
  if (persons === undefined) return days
  const personAt = textAt(persons, 'person_id')
  const yearAt = numberAt(persons, 'birth_year')
  for (let row = 0; row < persons.rowCount; row++) {
    const year = yearAt(row)
    const born = year === null ? null : dayOf(year, 1, 1)
    if (born !== null) days.set(personAt(row) ?? '', born)
  }
  return days
}
