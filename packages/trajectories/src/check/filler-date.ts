import { dayOf } from '../calendar/calendar-day.ts'
import { columnOf } from '../table/column-of.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'

const fillers: ReadonlySet<number | null> = new Set([dayOf(1900, 1, 1), dayOf(1901, 1, 1)])

/** 1 January 1900 or 1901 in a date: what systems write when a date is unknown. */
export const fillerDate: Check = {
  id: 'filler-date',
  severity: 'error',
  tables: [],
  label: { nl: 'vulwaarde als datum', en: 'filler as a date' },
  message: {
    nl: '1 januari 1900 of 1901 is een vulwaarde, en zou als echte datum meetellen',
    en: '1 January 1900 or 1901 is a filler, and would count as a real date',
  },
  fix: {
    nl: 'Maak de cel leeg als de datum onbekend is; vul anders de echte datum in',
    en: 'Empty the cell when the date is unknown; else fill in the real date',
  },
  bulk: {
    suspects: (tables) =>
      [...tables].flatMap(([table, { schema, columns }]) => {
        const days = schema.columns.filter(({ name, type }) => type === 'day' && columns.has(name))
        const isFiller = days.map(({ name }) => `"${name}" IN (${[...fillers].join(', ')})`)
        return days.length === 0 ? [] : [`SELECT owner_key FROM ${table} WHERE ${isFiller.join(' OR ')}`]
      }),
  },
  *findings(tables) {
    for (const table of tables.values())
      for (const { name, type } of table.schema.columns) {
        if (type !== 'day') continue
        const days = columnOf(table, name, 'day')
        if (days === null) continue
        for (let row = 0; row < days.length; row++)
          if (fillers.has(days[row] ?? null)) yield rowFinding(this, table, row, name)
      }
  },
}
