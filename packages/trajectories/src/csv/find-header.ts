import type { CsvRecord } from './parse-records.ts'
import { mostFrequent } from './sniff-delimiter.ts'

const mostLinesAbove = 20

/**
 * Which of the first records holds the names of the columns. That is the first one, unless it is a title or a remark
 * above the table (`Export of 3 April`): one or two filled cells, fewer than the table has columns, with a space, a
 * colon or a digit in it; and the record after such lines reads like names.
 *
 * @returns the index of the record, or null when the first record cannot be read and no other reads like names
 */
export function findHeader(records: readonly CsvRecord[]): number | null {
  const width = mostFrequent(records.filter(isSound).map(({ cells }) => cells.length))
  const above = records.slice(0, mostLinesAbove).findIndex((record) => !standsAbove(record, width))
  const candidate = records[above]
  if (above > 0 && candidate !== undefined && readsLikeNames(candidate, width)) return above
  return records[0]?.problem === null ? 0 : null
}

const isSound = ({ problem }: CsvRecord) => problem === null
const filledIn = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter((cell) => cell !== '')

function standsAbove({ cells, problem }: CsvRecord, width: number): boolean {
  if (problem !== null) return false
  const filled = filledIn(cells)
  if (filled.length > 2 || filled.length >= width) return false
  return filled.length === 0 || filled.some((cell) => /[\s:\d]/.test(cell))
}

function readsLikeNames({ cells }: CsvRecord, width: number): boolean {
  const names = filledIn(cells)
  const areNames = names.every((name) => name.length <= 80 && /^[^\d]*\p{L}/u.test(name))
  return areNames && names.length >= 2 && 2 * names.length >= width && new Set(names).size === names.length
}
