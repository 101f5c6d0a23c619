import { dayAt } from '../table/day-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * A date later than the day the data were complete, as the study declares it, or else later than every
 * `observation_end`. Last days (`end`) may lie ahead: a contract says when it will end.
 */
export const dateAfterDelivery: Check = {
  id: 'date-after-delivery',
  severity: 'warning',
  tables: ['enrolments'],
  label: { nl: 'datum in de toekomst', en: 'date in the future' },
  message: {
    nl: 'Deze datum ligt na de dag waarop de gegevens compleet waren (dataDate, anders de laatste observation_end)',
    en: 'This date lies after the day the data were complete (dataDate, else the last observation_end)',
  },
  fix: {
    nl: 'Controleer het jaar; klopt de datum, zet dan dataDate in study.yaml goed',
    en: 'Check the year; when the date is right, correct dataDate in study.yaml',
  },
  bulk: {
    witnesses: new Map([['enrolments', 'ordinal = (SELECT arg_max(ordinal, observation_end) FROM enrolments)']]),
  },
  *findings(tables, { dataDate = null } = {}) {
    const latest = dataDate ?? latestObservationEnd(tables)
    if (latest === null) return
    for (const table of tables.values()) {
      const { time, columns } = table.schema
      for (const { name, type, openEnd } of columns) {
        if (type !== 'day' || openEnd === true || name === 'observation_end' || !table.columns.has(name)) continue
        // date-after-observation-end looks at these, person by person.
        if (name === time && dataDate === null) continue
        const at = dayAt(table, name)
        yield* rowsWhere(this, table, name, (row) => (at(row) ?? latest) > latest)
      }
    }
  },
}

function latestObservationEnd(tables: Parameters<Check['findings']>[0]): number | null {
  const enrolments = tables.get('enrolments')
  if (enrolments === undefined) return null
  const at = dayAt(enrolments, 'observation_end')
  let latest: number | null = null
  for (let row = 0; row < enrolments.rowCount; row++) {
    const day = at(row)
    if (day !== null) latest = Math.max(day, latest ?? day)
  }
  return latest
}
