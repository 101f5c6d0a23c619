import { isCompactDate } from './is-compact-date.ts'

const yearFirst = /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]|$)/
const dayFirst = /^\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4})(?:\s|$)/

/**
 * The year of a cell that is a date with its day and all four digits of its year, from 1880 to 2100; null for any other.
 *
 * @example
 * yearOfDay('3-11-1984') // 1984
 */
export function yearOfDay(cell: string): number | null {
  const [, written = ''] = yearFirst.exec(cell) ?? dayFirst.exec(cell) ?? []
  const year = Number(written || (isCompactDate(cell) ? compactYear(cell) : Number.NaN))
  return year >= 1880 && year <= 2100 ? year : null
}

const compactYear = (digits: string) => {
  const first = Number(digits.slice(0, 4))
  return first >= 1900 && first <= 2100 ? first : digits.slice(4)
}
