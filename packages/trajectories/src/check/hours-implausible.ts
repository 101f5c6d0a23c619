import { numberAt } from '../table/number-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

const mostHours = 80

/** More hours a week than anyone works for long: often hours a month, or minutes. */
export const hoursImplausible: Check = {
  id: 'hours-implausible',
  severity: 'warning',
  tables: [],
  label: { nl: 'onwaarschijnlijk veel uren', en: 'implausibly many hours' },
  message: {
    nl: `Dit zijn meer dan ${mostHours} uren per week`,
    en: `These are more than ${mostHours} hours a week`,
  },
  fix: {
    nl: 'Controleer of het uren per week zijn en niet per maand; reken om met multiply in mapping.yaml',
    en: 'Check whether these are hours a week and not a month; convert with multiply in mapping.yaml',
  },
  bulk: {
    suspects: (tables) =>
      [...tables].flatMap(([table, { schema, columns }]) => {
        const hours = schema.columns.filter(({ name, unit }) => unit === 'h/week' && columns.has(name))
        const isTooMuch = hours.map(({ name }) => `"${name}" > ${mostHours}`)
        return hours.length === 0 ? [] : [`SELECT owner_key FROM ${table} WHERE ${isTooMuch.join(' OR ')}`]
      }),
  },
  *findings(tables) {
    for (const table of tables.values())
      for (const { name, unit } of table.schema.columns) {
        if (unit !== 'h/week' || !table.columns.has(name)) continue
        const hoursAt = numberAt(table, name)
        yield* rowsWhere(this, table, name, (row) => (hoursAt(row) ?? 0) > mostHours)
      }
  },
}
