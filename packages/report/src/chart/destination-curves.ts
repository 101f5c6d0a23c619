import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultsDocument } from '@doorstroom/statistics'
import { termLabel } from '../rows/labels.ts'
import { hiddenMark } from '../table/cell.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import { upperFirst } from '../text/upper-first.ts'
import { type ArmLook, armsOf } from './arms.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { type DestinationLine, destinationLines, destinationMeasure, destinationRows } from './destination-rows.ts'
import { monthOf } from './month-of.ts'
import { peoplePerArm } from './people-behind.ts'
import { seriesLook } from './series-look.ts'
import { spreadLabels } from './spread-labels.ts'

const height = 260

/** Where people who leave benefit go, as cumulative shares over time: released points joined by straight lines. */
export const destinationCurves: Chart = {
  id: 'destination-curves',
  question: { nl: reportText('nl').charts.destinations.question, en: reportText('en').charts.destinations.question },
  accepts: (results) => armsWithLines(results, results.study.language).length > 0,
  spec: (results, language) => {
    const highest = Math.max(
      ...armsWithLines(results, language).flatMap(({ lines }) =>
        lines.flatMap(({ points }) => points.map(({ row }) => row.estimate * 100)),
      ),
    )
    const top = Math.max(10, Math.ceil(highest / 10) * 10)
    const panels = armsWithLines(results, language).map(({ arm, lines }) => panel(results, arm, lines, top, language))
    return chartSpec({ spacing: 84, bounds: 'flush', vconcat: panels })
  },
  table: (results, language) => {
    const words = reportText(language).charts
    const rows = destinationRows(results)
    const horizons = [...new Set(rows.map((row) => row.horizonDays))].sort((left, right) => left - right)
    const lines = armsOf(rows, language).flatMap((arm) =>
      [...new Set(rows.map((row) => row.term))].map((term) => ({ arm, term })),
    )
    return {
      caption: `${words.tableTwin} (${words.perHundred}, ${words.months})`,
      header: [
        words.destination,
        words.group,
        ...horizons.map((horizon) => formatNumber(Math.round(monthOf(horizon)), language)),
      ],
      rows: lines.map(({ arm, term }) => [
        upperFirst(termLabel(results, destinationMeasure, term, language)),
        arm.label,
        ...horizons.map((horizon) => {
          const row = rows.find((each) => each.horizonDays === horizon && each.arm === arm.arm && each.term === term)
          if (row?.status === 'suppressed') return hiddenMark
          return row?.estimate == null ? '–' : formatNumber(row.estimate * 100, language)
        }),
      ]),
    }
  },
  alternative: (results, language) => {
    const words = reportText(language).charts.destinations
    const arms = armsWithLines(results, language)
    const sentences = arms.map(({ arm, lines }) => {
      const last = Math.max(...lines.flatMap(({ points }) => points.map(({ row }) => row.horizonDays)))
      const list = lines
        .map(({ label, points }) =>
          words.item({ label, value: formatNumber(points.at(-1)!.row.estimate * 100, language) }),
        )
        .join('; ')
      return words.arm({ arm: upperFirst(arm.label), horizon: horizonWords(last, language), list })
    })
    const n = peoplePerArm(
      destinationRows(results),
      arms.map(({ arm }) => arm),
      language,
    )
    return words.alternative({ sentences: sentences.join(' '), n })
  },
}

function armsWithLines(results: Released<ResultsDocument>, language: Language) {
  return armsOf(destinationRows(results), language)
    .map((arm) => ({ arm, lines: destinationLines(results, arm.arm, language) }))
    .filter(({ lines }) => lines.length > 0)
}

function panel(
  results: Released<ResultsDocument>,
  arm: ArmLook,
  lines: readonly DestinationLine[],
  top: number,
  language: Language,
) {
  const words = reportText(language).charts
  const terms = [...new Set(destinationRows(results).map((row) => row.term))]
  const lastMonth = monthOf(Math.max(...destinationRows(results).map((row) => row.horizonDays)))
  const ends = lines.map(({ points }) => points.at(-1)!.row.estimate * 100)
  const placed = spreadLabels(ends, { gap: (top * 17) / height, low: 0, high: top })
  const values = lines.flatMap(({ term, points }) =>
    points.map(({ month, row }) => ({ f1: month, f2: row.estimate * 100, f3: `c${terms.indexOf(term)}` })),
  )
  const labels = lines.map(({ label, term, points }, index) => ({
    f1: points.at(-1)!.month,
    f2: placed[index],
    f3: `c${terms.indexOf(term)}`,
    f4: `${label} ${formatNumber(points.at(-1)!.row.estimate * 100, language)}`,
  }))
  const keys = terms.map((_, index) => `c${index}`)
  const looks = terms.map((_, index) => seriesLook(index))
  const scale = (range: readonly unknown[]) => ({
    field: 'f3',
    type: 'nominal',
    legend: null,
    scale: { domain: keys, range },
  })
  const color = scale(looks.map((look) => look.color))
  const x = {
    field: 'f1',
    type: 'quantitative',
    title: words.months,
    scale: { domain: [0, lastMonth], nice: false },
    axis: { grid: false, tickMinStep: 1, values: monthTicks(lastMonth) },
  }
  const y = { field: 'f2', type: 'quantitative', title: words.perHundred, scale: { domain: [0, top] } }
  return {
    title: { text: upperFirst(arm.label), anchor: 'start', frame: 'group', fontSize: 14 },
    width: 450,
    height,
    layer: [
      {
        data: { values },
        mark: { type: 'line', interpolate: 'linear', strokeWidth: 1.8 },
        encoding: { x, y, color, strokeDash: scale(looks.map((look) => look.dash)) },
      },
      {
        data: { values },
        mark: { type: 'point', filled: true, size: 42, opacity: 1 },
        encoding: { x, y, color, shape: scale(looks.map((look) => look.shape)) },
      },
      {
        data: { values: labels },
        mark: { type: 'text', align: 'left', dx: 10 },
        encoding: { x, y, color, text: { field: 'f4', type: 'nominal' } },
      },
    ],
  }
}

function monthTicks(last: number): number[] {
  const step = last > 30 ? 12 : last > 14 ? 6 : 3
  return Array.from({ length: Math.floor(last / step + 0.05) + 1 }, (_, index) => index * step)
}
