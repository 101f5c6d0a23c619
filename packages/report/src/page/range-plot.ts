import { textWidth } from '../chart/text-width.ts'
import { html, type Markup } from '../html/html.ts'
import { type MeasureScale, scaledText } from '../rows/measure-scale.ts'
import type { RangeRow } from '../rows/shown-row.ts'
import { fontStack, palette } from '../style/palette.ts'

const width = 230
const height = 30
const labelRoom = 44

/** Where "no difference" stands, and how many pixels one unit of a shared axis takes. */
export interface PlotAxis {
  readonly zero: number
  readonly pixelsPerUnit: number
}

/**
 * The axis that all ranges of people share, so that bars of equal length mean equal differences. The zero line never
 * comes nearer to an edge than a third of the width, so that amounts can stand on the same line.
 *
 * @example
 * sharedAxis([[-2, 4], [1, 7]]).zero // 86.6 and some pixels from the left
 */
export function sharedAxis(ranges: readonly (readonly [number, number])[]): PlotAxis {
  const low = Math.min(0, ...ranges.map(([from]) => from))
  const high = Math.max(0, ...ranges.map(([, to]) => to))
  const room = width - 2 * labelRoom
  const share = high - low === 0 ? 0.5 : -low / (high - low)
  const zero = labelRoom + room * Math.min(0.7, Math.max(0.3, share))
  return { zero, pixelsPerUnit: pixelsFor([low, high], zero) }
}

/**
 * The axis of one amount: its own length, the zero line where the others have it.
 *
 * @example
 * ownAxis([0.2, 0.4], sharedAxis([[1, 7]])).pixelsPerUnit
 */
export function ownAxis(range: readonly [number, number], { zero }: PlotAxis): PlotAxis {
  return { zero, pixelsPerUnit: pixelsFor(range, zero) }
}

function pixelsFor([low, high]: readonly [number, number], zero: number): number {
  const left = low < 0 ? (zero - labelRoom) / -low : Number.POSITIVE_INFINITY
  const right = high > 0 ? (width - labelRoom - zero) / high : Number.POSITIVE_INFINITY
  const pixels = Math.min(left, right)
  return Number.isFinite(pixels) ? pixels : 0
}

/**
 * One difference drawn as a bar for the range and a dot for the estimate; hidden from those who hear the words.
 *
 * @example
 * rangePlot(row, scale, axis) // <svg aria-hidden="true" …
 */
export function rangePlot(row: RangeRow, scale: MeasureScale, axis: PlotAxis): Markup {
  const at = (value: number) => axis.zero + value * scale.factor * axis.pixelsPerUnit
  const [low, high, middle] = [at(row.confLow), at(row.confHigh), at(row.estimate)].map(round) as [
    number,
    number,
    number,
  ]
  return html`<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" font-family='${fontStack}' font-size="13">
<line x1="${round(axis.zero)}" x2="${round(axis.zero)}" y1="-9" y2="${height + 9}" stroke="#8b95a1" stroke-dasharray="2 3"/>
<line x1="${low}" x2="${high}" y1="15" y2="15" stroke="${palette.treated}" stroke-width="5" stroke-linecap="round"/>
<circle cx="${middle}" cy="15" r="6.2" fill="${palette.treated}" stroke="#fff" stroke-width="1.6"/>
<g fill="#374151" stroke="#fff" stroke-width="4" paint-order="stroke"><text x="${round(low - 9)}" y="19.5" text-anchor="end">${scaledText(row.confLow, scale, true)}</text><text x="${round(high + 9)}" y="19.5">${scaledText(row.confHigh, scale, true)}</text></g></svg>`
}

/**
 * The two words above the bars that say which side of the line is which.
 *
 * @example
 * rangeDirections(axis, { less: 'less', more: 'more' }) // ← less | more →
 */
export function rangeDirections(axis: PlotAxis, words: { readonly less: string; readonly more: string }): Markup {
  const zero = round(axis.zero)
  const more = zero + 8 + textWidth(words.more, 12) + 4
  return html`<svg aria-hidden="true" viewBox="0 0 ${width} 16" font-family='${fontStack}' font-size="12" font-weight="400" fill="#4b5563"><text x="${zero - 8}" y="12" text-anchor="end">← ${words.less}</text><line x1="${zero}" x2="${zero}" y1="2" y2="22" stroke="#8b95a1" stroke-dasharray="2 3"/><text x="${zero + 8}" y="12">${words.more}</text><text x="${round(more)}" y="12">→</text></svg>`
}

const round = (value: number) => Math.round(value * 10) / 10
