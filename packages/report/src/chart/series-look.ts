import { palette } from '../style/palette.ts'

const colors = [palette.treated, palette.comparison, palette.third, palette.fourth, palette.grey]
const shapes = [
  'circle',
  'diamond',
  'triangle-up',
  'square',
  'triangle-down',
  'cross',
  'triangle-right',
  'triangle-left',
]
const dashes = [
  [1, 0],
  [7, 3],
  [2, 3],
  [9, 3, 2, 3],
]

/**
 * Colour, marker and dash of the n-th line of a chart, so that no two lines differ by colour alone.
 *
 * @example
 * seriesLook(1).shape // 'diamond'
 */
export function seriesLook(index: number) {
  return {
    color: colors[index % colors.length]!,
    shape: shapes[index % shapes.length]!,
    dash: dashes[index % dashes.length]!,
  }
}
