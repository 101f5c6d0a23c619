import { type Day, dayOf } from '../calendar/calendar-day.ts'
import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'
import type { DateOrder } from './date-order.ts'

const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const dayMonthYear = /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/
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

/** Where an order was declared, it is of no use to advise it. */
const unreadableIn: Readonly<Record<DateOrder, Problem>> = {
  iso: unreadable,
  'day-month-year': {
    ...unreadable,
    message: {
      nl: 'Dit is geen datum als 31-3-2024 of 2024-03-31',
      en: 'This is not a date such as 31-3-2024 or 2024-03-31',
    },
    fix: {
      nl: 'Schrijf de datum in cijfers als dag-maand-jaar, zoals dates in mapping.yaml zegt, of als jaar-maand-dag',
      en: 'Write the date in digits as day-month-year, as dates in mapping.yaml says, or as year-month-day',
    },
  },
  'year-month-day': {
    ...unreadable,
    message: {
      nl: 'Dit is geen datum als 20240331 of 2024-03-31',
      en: 'This is not a date such as 20240331 or 2024-03-31',
    },
    fix: {
      nl: 'Schrijf jaar, maand en dag in acht cijfers, zoals dates in mapping.yaml zegt, of met streepjes ertussen',
      en: 'Write year, month and day in eight digits, as dates in mapping.yaml says, or with hyphens between them',
    },
  },
}

const compactUndeclared: Problem = {
  ...unreadable,
  message: {
    nl: 'Zijn deze acht cijfers jaar, maand en dag? Dat is niet opgegeven, en wordt niet geraden',
    en: 'Are these eight digits year, month and day? That was not declared, and is not guessed',
  },
  fix: {
    nl: 'Zo ja, zet dates: year-month-day in mapping.yaml; zo nee, schrijf jaar-maand-dag',
    en: 'If so, put dates: year-month-day in mapping.yaml; if not, write year-month-day with hyphens',
  },
}

const clockUnused: Problem = {
  ...unreadable,
  message: {
    nl: 'Achter deze datum staat een tijdstip dat geen middernacht is',
    en: 'Behind this date stands a time of day that is not midnight',
  },
  fix: {
    nl: 'Exporteer alleen de datum; tijdstippen worden niet gebruikt en niet weggelaten zonder dat u het weet',
    en: 'Export the date only; times of day are not used, and not left out without your knowing',
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

/** The whole day, as databases and spreadsheets export it. */
const midnight = /[T ]0?0:00(?::00(?:\.0+)?)?Z?$/
const clock = /^(\S+?)[T ]\d{1,2}:\d{2}/

/**
 * A calendar day as whole days since 1970-01-01. ISO dates are always read; another order only when declared. Midnight
 * behind a date says nothing; another time of day is an error. 31 December 9999 in a column of last days means that the
 * end has not come.
 *
 * @example
 * dayCell('2024-03-01', context) // 19783
 */
export const dayCell: CellReader<Day> = (text, { column, settings: { dates } }) => {
  const date = text.replace(midnight, '')
  const written = iso.exec(date) ?? declared[dates]?.exec(date) ?? null
  if (written === null) return unread(text, date, dates)
  const { year = '', month = '', day: dayOfMonth = '' } = written.groups ?? {}
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth))
  if (day === null) return nonExistent
  if (day === dayOf(9999, 12, 31) && column.openEnd === true) return openEnd
  return Number(year) < plausibleYears[0] || Number(year) > plausibleYears[1] ? implausible : day
}

const declared: Readonly<Record<DateOrder, RegExp | null>> = {
  iso: null,
  'day-month-year': dayMonthYear,
  'year-month-day': compact,
}

function unread(text: string, date: string, dates: DateOrder): Problem {
  const [, before] = date === text ? (clock.exec(text) ?? []) : []
  if (before !== undefined && [iso, dayMonthYear, compact].some((form) => form.test(before))) return clockUnused
  if (dates === 'day-month-year') return unreadableIn[dates]
  if (dayMonthYear.test(date)) return orderUndeclared
  return compact.test(date) && dates === 'iso' ? compactUndeclared : unreadableIn[dates]
}
