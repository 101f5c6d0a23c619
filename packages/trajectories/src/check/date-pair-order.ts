import { dayAt } from '../table/day-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** Tables with a first and a last date, beside spells, jobs and enrolments, which have checks of their own. */
const pairs = [
  ['phases', 'begin', 'end'],
  ['placements', 'begin', 'end'],
  ['jobs', 'subsidy_begin', 'subsidy_end'],
  ['goals', 'set_date', 'closed_date'],
  ['handovers', 'sent_date', 'accepted_date'],
  ['agreements', 'offered_date', 'signed_client_date'],
  ['employer_chain', 'vacated_date', 'filled_date'],
] as const

/** Something that ends, or is answered, before it began. */
export const datePairOrder: Check = {
  id: 'date-pair-order',
  severity: 'error',
  tables: [],
  label: { nl: 'volgorde van twee datums', en: 'order of two dates' },
  message: {
    nl: 'Deze datum ligt vóór de datum waarop het begon',
    en: 'This date lies before the date on which it began',
  },
  fix: {
    nl: 'Controleer beide datums van deze rij; vaak zijn ze verwisseld, of dag en maand',
    en: 'Check both dates of this row; often they were swapped, or day and month were',
  },
  bulk: {
    suspects: () => pairs.map(([name, first, last]) => `SELECT owner_key FROM ${name} WHERE "${last}" < "${first}"`),
  },
  *findings(tables) {
    for (const [name, first, last] of pairs) {
      const table = tables.get(name)
      if (table === undefined) continue
      const firstAt = dayAt(table, first)
      const lastAt = dayAt(table, last)
      yield* rowsWhere(this, table, last, (row) => (lastAt(row) ?? Infinity) < (firstAt(row) ?? -Infinity))
    }
  },
}
