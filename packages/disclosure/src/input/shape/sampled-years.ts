import { yearOfDay } from './year-of-day.ts'

const mostLookedAt = 400
/** Of so large a part of the cells that hold something, a day must be written for the column to be one of days. */
const neededShare = 0.9

/**
 * The years of the days in a column, of 400 cells spread over it; empty when it is not a column of days.
 *
 * @example
 * sampledYears(['1984-11-03', '2-1-1990', '']) // [1984, 1990]
 */
export function sampledYears(cells: readonly string[]): number[] {
  const step = Math.max(1, Math.floor(cells.length / mostLookedAt))
  const years: number[] = []
  let filled = 0
  for (let index = 0; index < cells.length; index += step) {
    const text = (cells[index] ?? '').slice(0, 40).trim()
    if (text === '') continue
    filled++
    const year = yearOfDay(text)
    if (year !== null) years.push(year)
  }
  return years.length >= neededShare * filled ? years : []
}
