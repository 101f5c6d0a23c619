import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

const order = [
  ['assignment_date', 'start_date'],
  ['assignment_date', 'end_date'],
  ['start_date', 'end_date'],
  ['assignment_date', 'observation_end'],
] as const

/** Dates of an enrolment in an impossible order; the later one of a wrong pair is named, once a row. */
export const enrolmentDateOrder: Check = {
  id: 'enrolment-date-order',
  severity: 'error',
  tables: ['enrolments'],
  label: { nl: 'volgorde van de datums van een traject', en: 'order of the dates of an enrolment' },
  message: {
    nl: 'Deze datum ligt vóór een datum die eerder hoort te zijn: indeling, start, einde; waarneming loopt door na indeling',
    en: 'This date lies before one that should come earlier: assignment, start, end; observation goes on after assignment',
  },
  fix: {
    nl: 'Controleer de datums van deze rij in de bron',
    en: 'Check the dates of this row at their source',
  },
  *findings(tables) {
    const table = tables.get('enrolments')
    if (table === undefined) return
    const pairs = order.map(([earlier, later]) => ({
      later,
      earlierAt: dayAt(table, earlier),
      laterAt: dayAt(table, later),
    }))
    for (let row = 0; row < table.rowCount; row++) {
      const wrong = pairs.find(({ earlierAt, laterAt }) => {
        const earlier = earlierAt(row)
        const later = laterAt(row)
        return earlier !== null && later !== null && later < earlier
      })
      if (wrong !== undefined) yield rowFinding(this, table, row, wrong.later)
    }
  },
}
