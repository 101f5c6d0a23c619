import type { Language } from '@doorstroom/statistics'
import { includesZero, scaledText } from '../rows/measure-scale.ts'
import { palette } from '../style/palette.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { type DifferencePoint, differencePoints } from './difference-points.ts'
import { peopleBehind } from './people-behind.ts'
import { textLines } from './text-width.ts'

const labelWidth = 215

/** The differences of all outcomes as ranges: shares on one axis per 100 people, each amount on an axis of its own. */
export const differences: Chart = {
  id: 'differences',
  question: { nl: reportText('nl').charts.differences.question, en: reportText('en').charts.differences.question },
  accepts: (results) => differencePoints(results, results.study.language).length > 0,
  spec: (results, language) => {
    const points = differencePoints(results, language)
    const shares = points.filter((point) => point.isShare)
    const amounts = points.filter((point) => !point.isShare)
    return chartSpec({
      spacing: 64,
      bounds: 'flush',
      vconcat: [
        ...(shares.length > 0 ? [panel(shares, reportText(language).charts.perHundred, language)] : []),
        ...amounts.map((point) => panel([point], point.unitLabel, language)),
      ],
    })
  },
  table: (results, language) => {
    const words = reportText(language).charts
    return {
      caption: words.tableTwin,
      header: [words.outcome, words.unit, words.difference, words.from, words.to, words.people],
      rows: differencePoints(results, language).map((point) => [
        point.label,
        point.isShare ? words.perHundred : point.unitLabel,
        scaledText(point.row.estimate, point.scale, true),
        scaledText(point.row.confLow, point.scale, true),
        scaledText(point.row.confHigh, point.scale, true),
        point.row.n === null ? '–' : formatNumber(point.row.n, language),
      ]),
    }
  },
  alternative: (results, language) => {
    const points = differencePoints(results, language)
    return reportText(language).charts.differences.alternative({
      count: String(points.length),
      apart: String(points.filter(({ row }) => !includesZero(row)).length),
      n: peopleBehind(
        points.map(({ row }) => row),
        language,
      ),
    })
  },
}

function panel(points: readonly DifferencePoint[], unit: string, language: Language) {
  const words = reportText(language).charts
  const values = points.map(({ label, row, scale }) => ({
    f1: textLines(label, labelWidth, 13).join('\n'),
    f2: row.confLow * scale.factor,
    f3: row.confHigh * scale.factor,
    f4: row.estimate * scale.factor,
    f5: scaledText(row.confLow, scale, true),
    f6: scaledText(row.confHigh, scale, true),
  }))
  const y = {
    field: 'f1',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { minExtent: labelWidth + 10, labelLineHeight: 16 },
  }
  const [low, high] = paddedDomain(values.flatMap((value) => [value.f2, value.f3]))
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    title: `${words.difference}: ${unit}`,
    scale: { domain: [low, high], nice: false },
    axis: { tickCount: 6 },
  })
  return {
    width: 440,
    height: { step: 40 },
    data: { values },
    layer: [
      { mark: { type: 'rule', color: palette.grey, strokeDash: [2, 3] }, encoding: { x: { datum: 0 } } },
      {
        mark: { type: 'rule', color: palette.treated, strokeWidth: 5, strokeCap: 'round' },
        encoding: { y, x: x('f2'), x2: { field: 'f3' } },
      },
      {
        mark: {
          type: 'point',
          shape: 'circle',
          size: 130,
          filled: true,
          color: palette.treated,
          opacity: 1,
          stroke: '#fff',
          strokeWidth: 1.5,
        },
        encoding: { y, x: x('f4') },
      },
      {
        mark: { type: 'text', align: 'right', dx: -9 },
        encoding: { y, x: x('f2'), text: { field: 'f5', type: 'nominal' } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 9 },
        encoding: { y, x: x('f3'), text: { field: 'f6', type: 'nominal' } },
      },
    ],
  }
}

/** The values and zero, with room at both ends for the numbers beside the bars. */
function paddedDomain(values: readonly number[]): readonly [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const room = (high - low || 1) * 0.16
  return [low - room, high + room]
}
