import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

const firstMonday = 4

/** A diary week that does not begin on a Monday. */
export const weekNotMonday: Check = {
  id: 'week-not-monday',
  severity: 'warning',
  tables: ['search_weeks'],
  label: { nl: 'week begint niet op maandag', en: 'week does not begin on a Monday' },
  message: { nl: 'Deze dag is geen maandag', en: 'This day is not a Monday' },
  fix: {
    nl: 'Zet in week_start de maandag van de week waar het dagboek over gaat',
    en: 'Put the Monday of the week the diary is about in week_start',
  },
  *findings(tables) {
    const weeks = tables.get('search_weeks')
    if (weeks === undefined) return
    const startAt = dayAt(weeks, 'week_start')
    for (let row = 0; row < weeks.rowCount; row++) {
      const start = startAt(row)
      if (start !== null && (start - firstMonday) % 7 !== 0) yield rowFinding(this, weeks, row, 'week_start')
    }
  },
}
