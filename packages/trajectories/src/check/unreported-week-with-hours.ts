import { columnOf } from '../table/column-of.ts'
import { numberAt } from '../table/number-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

/** A diary week that was not received and still has hours or effort: zero and unknown got mixed up. */
export const unreportedWeekWithHours: Check = {
  id: 'unreported-week-with-hours',
  severity: 'error',
  tables: ['search_weeks'],
  label: { nl: 'week zonder dagboek met uren', en: 'week without a diary but with hours' },
  message: {
    nl: 'Het dagboek van deze week is niet ontvangen, en toch staat hier een waarde',
    en: 'The diary of this week was not received, and yet there is a value here',
  },
  fix: {
    nl: 'Maak de cel leeg, of zet reported op 1; nul uren is iets anders dan onbekend',
    en: 'Empty the cell, or set reported to 1; zero hours is not the same as unknown',
  },
  *findings(tables) {
    const weeks = tables.get('search_weeks')
    const reported = weeks === undefined ? null : columnOf(weeks, 'reported', 'boolean')
    if (weeks === undefined || reported === null) return
    for (const column of ['hours_search', 'intensity']) {
      const valueAt = numberAt(weeks, column)
      for (const [row, isReported] of reported.entries())
        if (isReported === 0 && valueAt(row) !== null) yield rowFinding(this, weeks, row, column)
    }
  },
}
