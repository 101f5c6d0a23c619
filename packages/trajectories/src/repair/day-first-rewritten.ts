import { dayOf, fromIsoDate, toIsoDate } from '../calendar/calendar-day.ts'
import { filledCells } from './filled-cells.ts'
import { mendCells } from './mend-cells.ts'
import type { Repair } from './repair.ts'

const dayMonthYear = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/

/** Dates written day-month-year become year-month-day. */
export const dayFirstRewritten: Repair = {
  id: 'day-first-rewritten',
  label: { nl: 'datums dag-maand-jaar', en: 'dates day-month-year' },
  done: { nl: 'datum herschreven als jaar-maand-dag', en: 'date rewritten as year-month-day' },
  safe: {
    nl: 'Alleen als de hele kolom zo te lezen is: ergens is de dag groter dan 12, nergens bestaat de datum niet. Is de volgorde al opgegeven, dan blijft alles staan.',
    en: 'Only when the whole column reads like that: somewhere the day is above 12, nowhere is there no such date. Where the order was declared already, all stays.',
  },
  mend(table) {
    if (table.settings.mapping?.dates === 'day-month-year') return { raw: table.raw, changes: [] }
    return mendCells(this, table, (position, cells) => {
      if (table.columns[position]?.type !== 'day') return null
      const filled = filledCells(cells, table.settings)
      const written = filled.filter((text) => fromIsoDate(text) === null)
      const isSure = written.some((text) => Number(dayMonthYear.exec(text)?.[1]) > 12)
      if (!isSure || !written.every((text) => dayFirst(text) !== null)) return null
      return (text) => {
        const day = dayFirst(text.trim())
        return day === null ? text : toIsoDate(day)
      }
    })
  },
}

function dayFirst(text: string): number | null {
  const [, day, , month, year] = dayMonthYear.exec(text) ?? []
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day))
}
