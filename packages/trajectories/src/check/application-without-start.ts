import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

/** An application whose first step is not the application itself. */
export const applicationWithoutStart: Check = {
  id: 'application-without-start',
  severity: 'warning',
  tables: ['search_events'],
  label: { nl: 'sollicitatie zonder begin', en: 'application without a start' },
  message: {
    nl: 'De eerste stap van deze sollicitatie is niet application (de sollicitatie zelf)',
    en: 'The first step of this application is not application',
  },
  fix: {
    nl: 'Voeg de sollicitatie zelf toe met haar datum, of verbeter application_id of de datum',
    en: 'Add the application itself with its date, or correct application_id or the date',
  },
  *findings(tables) {
    const events = tables.get('search_events')
    if (events === undefined) return
    const applicationAt = textAt(events, 'application_id')
    const typeAt = textAt(events, 'type')
    const dateAt = dayAt(events, 'date')
    const first = new Map<string, { row: number; date: number; applied: boolean }>()
    for (let row = 0; row < events.rowCount; row++) {
      const id = applicationAt(row)
      const date = dateAt(row)
      if (id === null || date === null) continue
      const applied = typeAt(row) === 'application'
      const known = first.get(id)
      if (known === undefined || date < known.date) first.set(id, { row, date, applied })
      else if (date === known.date) known.applied ||= applied
    }
    for (const { row, applied } of first.values()) if (!applied) yield rowFinding(this, events, row, 'type')
  },
}
