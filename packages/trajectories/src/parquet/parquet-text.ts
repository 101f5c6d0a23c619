import { toIsoDate } from '../calendar/calendar-day.ts'
import { type DecimalMark, withMark } from '../cell/decimal-mark.ts'

/**
 * A value of a Parquet column as the text of a cell. A number that its column cannot hold to the last digit is written as
 * a power of ten, so that it is never taken for an id.
 */
export function parquetText(value: unknown, decimal: DecimalMark): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value !== 'number') return String(value)
  const isExact = !Number.isFinite(value) || Math.abs(value) <= Number.MAX_SAFE_INTEGER
  return withMark(isExact ? String(value) : value.toExponential(), decimal)
}

/** Days and moments as text, for the reader of the format. */
export const parquetParsers = {
  dateFromDays: (days: number) => toIsoDate(days),
  timestampFromMilliseconds: (milliseconds: bigint) => momentText(milliseconds, 86_400_000n),
  timestampFromMicroseconds: (microseconds: bigint) => momentText(microseconds, 86_400_000_000n),
  timestampFromNanoseconds: (nanoseconds: bigint) => momentText(nanoseconds, 86_400_000_000_000n),
}

/** Midnight is a day; another moment keeps its clock, so that it is seen not to be one. */
function momentText(moment: bigint, perDay: bigint): string {
  const rest = ((moment % perDay) + perDay) % perDay
  const day = toIsoDate(Number((moment - rest) / perDay))
  if (rest === 0n) return day
  const seconds = Number((rest * 86_400n) / perDay)
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  return `${day}T${clock.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`
}
