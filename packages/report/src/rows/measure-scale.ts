import type { Language, MeasureEntry, ResultRow } from '@doorstroom/statistics'
import { decimalsFor, formatNumber } from '../text/number-format.ts'
import type { DifferenceParts, RangeParts } from '../text/sentence-parts.ts'
import { isShown, type RangeRow } from './shown-row.ts'

/** How the numbers of one measure are told: as people out of 100 (or 1000), or as an amount in its unit. */
export interface MeasureScale {
  readonly language: Language
  /** A share is multiplied by this; 1 for amounts. */
  readonly factor: 1 | 100 | 1000
  readonly decimals: number
  /** Unit in words after a number, with its space; empty for people and for units too long for a sentence. */
  readonly unit: string
  readonly countsPeople: boolean
}

/**
 * The scale on which all numbers of one measure are told, chosen once so that levels and differences agree. Shares are
 * told per 100 people, or per 1000 when every level is under 1%.
 *
 * @example
 * measureScale(entry, rows, 'nl') // { language: 'nl', factor: 100, decimals: 0, unit: '', countsPeople: true }
 */
export function measureScale(entry: MeasureEntry, all: readonly ResultRow[], language: Language): MeasureScale {
  const rows = all.filter((row) => row.unit !== 'persons')
  const differences = rows.filter((row) => isShown(row) && row.term === 'difference')
  const telling = differences.length > 0 ? differences : rows.filter(isShown)
  const values = telling.flatMap((row) => [row.estimate, row.confLow, row.confHigh])
  if (entry.kind === 'amount' || entry.kind === 'group')
    return { language, factor: 1, decimals: decimalsFor(values), unit: unitWords(entry, language), countsPeople: false }
  const levels = rows
    .filter(isShown)
    .filter((row) => row.term !== 'difference')
    .map((row) => row.estimate)
  const factor = levels.length > 0 && levels.every((level) => level < 0.01) ? 1000 : 100
  const vanishes = values.some((value) => value !== null && value !== 0 && Math.abs(value * factor) < 0.5)
  return { language, factor, decimals: vanishes ? 1 : 0, unit: '', countsPeople: true }
}

function unitWords(entry: MeasureEntry, language: Language): string {
  const unit = entry.unitLabel[language].replace(/ *\([^)]*\)$/, '')
  return unit.split(' ').length > 3 ? '' : ` ${unit}`
}

/**
 * A value on its scale as text.
 *
 * @example
 * scaledText(0.04, scale, true) // '+4'
 */
export function scaledText(value: number, scale: MeasureScale, signed = false): string {
  return formatNumber(value * scale.factor, scale.language, { decimals: scale.decimals, signed })
}

/**
 * The interval of a difference as the parts of a sentence; which side of zero is decided on the exact values.
 *
 * @example
 * rangeParts(row, scale) // { low: '1', high: '7', shape: 'more', unit: '', countsPeople: true }
 */
export function rangeParts(row: RangeRow, scale: MeasureScale): RangeParts {
  const low = scaledText(Math.abs(row.confLow), scale)
  const high = scaledText(Math.abs(row.confHigh), scale)
  const { unit, countsPeople } = scale
  if (row.confLow < 0 && row.confHigh > 0) return { low, high, shape: 'across', unit, countsPeople }
  const less = row.confHigh < 0 || (row.confHigh === 0 && row.confLow < 0)
  if (low === high)
    return { low, high, shape: row.estimate === 0 ? 'equal' : less ? 'aboutLess' : 'about', unit, countsPeople }
  return less
    ? { low: high, high: low, shape: 'less', unit, countsPeople }
    : { low, high, shape: 'more', unit, countsPeople }
}

/**
 * Whether no difference fits the data: the interval holds zero, or ends at it (the gate may have rounded a bound to zero).
 *
 * @example
 * includesZero({ ...row, confLow: 0, confHigh: 0.04 }) // true
 */
export function includesZero(row: RangeRow): boolean {
  return row.confLow <= 0 && row.confHigh >= 0
}

/**
 * A difference in words: how much, and whether it is more or less.
 *
 * @example
 * differenceParts(-0.04, scale) // { value: '4', unit: '', direction: 'less', countsPeople: true }
 */
export function differenceParts(value: number, scale: MeasureScale): DifferenceParts {
  const text = scaledText(Math.abs(value), scale)
  const direction = text === scaledText(0, scale) ? 'equal' : value < 0 ? 'less' : 'more'
  return { value: text, unit: scale.unit, direction, countsPeople: scale.countsPeople }
}
