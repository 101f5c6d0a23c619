import { calendarDay, dayNumber } from '../calendar/calendar-day.ts'
import type { InputColumn, InputNotice } from './rule/input-rule.ts'
import { shownColumnName } from './shape/shown-column-name.ts'

type NamedColumn = Pick<InputColumn, 'file' | 'name'>

/** What a study says about dates: that it needs days, and why. */
export interface DayPrecision {
  readonly unit: 'day'
  readonly reason: string
}

/** Which columns of dates lose their days. */
export interface ColumnsToCoarsen<Column> {
  readonly coarsen: readonly Column[]
  /** One notice a column. */
  readonly notices: readonly InputNotice[]
}

/** A reason in fewer characters is none. */
const shortestReason = 10

/**
 * I-10. The columns of days that must be kept as months: all of them, unless the study says that it needs days and why.
 *
 * @param columns - the columns that hold days
 * @param precision - what the study says; absent when it says nothing
 * @example
 * columnsToCoarsen([{ file: 'spells.csv', name: 'begin' }], undefined).coarsen.length // 1
 */
export function columnsToCoarsen<Column extends NamedColumn>(
  columns: Iterable<Column>,
  precision: DayPrecision | undefined,
): ColumnsToCoarsen<Column> {
  const needsDays = precision?.unit === 'day' && precision.reason.trim().length >= shortestReason
  const coarsen = needsDays ? [] : [...columns]
  return { coarsen, notices: coarsen.map(notice) }
}

const notice = ({ file, name }: NamedColumn): InputNotice => ({
  rule: 'I-10',
  file,
  column: shownColumnName(name),
  message: {
    nl: `Kolom "${shownColumnName(name)}" wordt bewaard als maand: een dag wijst eerder iemand aan.`,
    en: `Column "${shownColumnName(name)}" is kept as a month: a day points out a person sooner.`,
  },
  fix: {
    nl: 'Heeft het onderzoek dagen nodig, zet dan precision met unit: day en een reden in study.yaml.',
    en: 'If the study needs days, put precision with unit: day and a reason in study.yaml.',
  },
})

/**
 * A day as the first of its month (days since 1970-01-01).
 *
 * @example
 * firstOfMonth(19800) // 19783
 */
export const firstOfMonth = (day: number): number => dayNumber({ ...calendarDay(day), day: 1 })

/**
 * A period of days, its end not included, in whole months: both limits move to the first of their month, which keeps the
 * total time of many periods as it was on average. A period within one month becomes that month, so that none is lost.
 *
 * @param end - the day after the last; null for a period that still runs
 * @example
 * periodInMonths(19785, 19800) // { begin: 19783, end: 19814 }
 */
export function periodInMonths(begin: number, end: number | null): { begin: number; end: number | null } {
  const first = firstOfMonth(begin)
  if (end === null) return { begin: first, end }
  const last = firstOfMonth(end)
  return { begin: first, end: last > first || end <= begin ? last : firstOfMonth(first + 31) }
}
