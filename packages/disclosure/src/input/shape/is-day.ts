import { isCompactDate } from './is-compact-date.ts'

const yearFirst = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]|$)/
const dayFirst = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}(?:\s|$)/
const monthInWords = /^\d{1,2}[- ][a-z]{3,10}\.?[- ]\d{2,4}$/i
const spreadsheetDay = /^\d{5}(?:\.0+)?$/

/**
 * Whether a cell is a date with its day, in any of the usual notations; also a spreadsheet's day number.
 *
 * @example
 * isDay('3-11-1984') // true
 */
export const isDay = (cell: string): boolean =>
  [yearFirst, dayFirst, monthInWords, spreadsheetDay].some((notation) => notation.test(cell)) || isCompactDate(cell)
