import { calendarOf, type Day } from '../calendar/calendar-day.ts'
import { minimumHourlyWage } from '../codebook/minimum-hourly-wage.ts'
import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import type { TableSet } from './check.ts'

/** The minimum wage an hour on a day: `context.wml_hour` of that month when delivered, else the Dutch one of that year. */
export function minimumWageAt(tables: TableSet): (day: Day) => number {
  const delivered = new Map<string, number>()
  const context = tables.get('context')
  if (context !== undefined) {
    const monthAt = dayAt(context, 'month')
    const wageAt = numberAt(context, 'wml_hour')
    for (let row = 0; row < context.rowCount; row++) {
      const month = monthAt(row)
      const wage = wageAt(row)
      if (month !== null && wage !== null && wage > 0) delivered.set(monthOf(month), wage)
    }
  }
  return (day) =>
    (delivered.size === 0 ? undefined : delivered.get(monthOf(day))) ?? minimumHourlyWage(calendarOf(day).year)
}

function monthOf(day: Day): string {
  const { year, month } = calendarOf(day)
  return `${year}-${month}`
}
