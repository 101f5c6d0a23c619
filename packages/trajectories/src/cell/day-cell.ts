import { type Day, dayOf } from '../calendar/calendar-day.ts'
import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'

const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const dayMonthYear = /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/
const plausibleYears = [1900, 2199] as const

const unreadable: Problem = {
  code: 'trajectories.dayUnreadable',
  severity: 'error',
  message: { nl: 'Dit is geen datum als 2024-03-31', en: 'This is not a date such as 2024-03-31' },
  fix: {
    nl: 'Schrijf jaar-maand-dag, of zet dates: day-month-year in mapping.yaml als alle datums dag-maand-jaar zijn',
    en: 'Write year-month-day, or put dates: day-month-year in mapping.yaml when all dates are day-month-year',
  },
}

const orderUndeclared: Problem = {
  ...unreadable,
  message: {
    nl: 'Is dit dag-maand-jaar? De volgorde van datums is niet opgegeven, en wordt niet geraden',
    en: 'Is this day-month-year? The order of dates was not declared, and is not guessed',
  },
  fix: {
    nl: 'Zo ja, zet dates: day-month-year in mapping.yaml; zo nee, schrijf jaar-maand-dag',
    en: 'If so, put dates: day-month-year in mapping.yaml; if not, write year-month-day',
  },
}

const nonExistent: Problem = {
  code: 'trajectories.dayNonExistent',
  severity: 'error',
  message: { nl: 'Deze datum bestaat niet in de kalender', en: 'This date does not exist in the calendar' },
  fix: {
    nl: 'Herstel de datum in de bron; laat de cel leeg als hij onbekend is',
    en: 'Correct the date at its source; leave the cell empty when it is unknown',
  },
}

const implausible: Problem = {
  code: 'trajectories.dayImplausible',
  severity: 'error',
  message: {
    nl: `Het jaar ligt buiten ${plausibleYears[0]} tot en met ${plausibleYears[1]}; dat is een vulwaarde of een typefout`,
    en: `The year lies outside ${plausibleYears[0]} to ${plausibleYears[1]}; that is a filler or a typing error`,
  },
  fix: {
    nl: 'Laat de cel leeg als de datum onbekend is',
    en: 'Leave the cell empty when the date is unknown',
  },
}

const openEnd: Problem = {
  code: 'trajectories.dayOpenEnd',
  severity: 'note',
  message: {
    nl: 'De laatste dag van het jaar 9999 is gelezen als: nog niet geëindigd',
    en: 'The last day of the year 9999 was read as: not ended yet',
  },
  fix: { nl: 'Niets te doen; leeg laten mag ook', en: 'Nothing to do; an empty cell says the same' },
}

/**
 * A calendar day as whole days since 1970-01-01. ISO dates are always read; day-month-year only when declared.
 * 31 December 9999 in a column of last days means that the end has not come.
 *
 * @example
 * dayCell('2024-03-01', context) // 19783
 */
export const dayCell: CellReader<Day> = (text, { column, settings }) => {
  const written = iso.exec(text) ?? (settings.dates === 'day-month-year' ? dayMonthYear.exec(text) : null)
  if (written === null) return dayMonthYear.test(text) ? orderUndeclared : unreadable
  const { year = '', month = '', day: dayOfMonth = '' } = written.groups ?? {}
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth))
  if (day === null) return nonExistent
  if (day === dayOf(9999, 12, 31) && column.openEnd === true) return openEnd
  return Number(year) < plausibleYears[0] || Number(year) > plausibleYears[1] ? implausible : day
}
