import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { termLabel } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown, type ShownRow } from '../rows/shown-row.ts'
import { toldRows } from '../rows/told-rows.ts'
import { hiddenMark } from '../table/cell.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import { upperFirst } from '../text/upper-first.ts'
import { armsOf } from './arms.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { drawnMoments } from './drawn-moments.ts'
import { monthOf } from './month-of.ts'
import { peoplePerArm } from './people-behind.ts'
import { textLines } from './text-width.ts'

const measure = 'state-distribution'
const panelWidth = 190

/** The share of people in each state over time: a small panel per state, the groups as lines within it. */
export const stateDistribution: Chart = {
  id: 'state-distribution',
  question: {
    nl: reportText('nl').charts.stateDistribution.question,
    en: reportText('en').charts.stateDistribution.question,
  },
  accepts: (results) => stateRows(results).some(isShown),
  spec: (results, language) => {
    const words = reportText(language).charts
    const rows = stateRows(results)
    const arms = armsOf(rows, language)
    const keys = arms.map(({ label }) => label)
    const values = statesOf(rows).flatMap((state) =>
      arms.flatMap((arm) =>
        pointsOf(rows, state, arm.arm).map((row) => ({
          f1: monthOf(row.horizonDays),
          f2: row.estimate * 100,
          f3: arm.label,
          f4: panelTitle(results, state, language),
        })),
      ),
    )
    const byArm = (range: readonly unknown[]) => ({
      field: 'f3',
      type: 'nominal',
      scale: { domain: keys, range },
      legend:
        arms.length > 1
          ? { title: null, orient: 'top', labelFontSize: 13, symbolSize: 90, symbolStrokeWidth: 2 }
          : null,
    })
    const lastMonth = Math.max(...values.map((value) => value.f1))
    return chartSpec({
      data: { values },
      columns: 3,
      spacing: { row: 18, column: 26 },
      facet: {
        field: 'f4',
        type: 'nominal',
        title: null,
        sort: statesOf(rows).map((state) => panelTitle(results, state, language)),
        header: { labelAnchor: 'start', labelLineHeight: 16, labelPadding: 4 },
      },
      spec: {
        width: panelWidth,
        height: 110,
        layer: [
          { mark: { type: 'line', strokeWidth: 1.8 }, encoding: { strokeDash: byArm(arms.map(({ dash }) => dash)) } },
          {
            mark: { type: 'point', filled: true, size: 30, opacity: 1 },
            encoding: { shape: byArm(arms.map(({ shape }) => shape)) },
          },
        ],
        encoding: {
          x: {
            field: 'f1',
            type: 'quantitative',
            title: words.months,
            scale: { domain: [0, lastMonth], nice: false },
            axis: { grid: false, tickCount: 4, tickMinStep: 1 },
          },
          y: {
            field: 'f2',
            type: 'quantitative',
            title: words.perHundred,
            scale: { domain: [0, 100] },
            axis: { tickCount: 3 },
          },
          color: byArm(arms.map(({ color }) => color)),
        },
      },
    })
  },
  table: (results, language) => {
    const words = reportText(language).charts
    const rows = stateRows(results)
    const lines = statesOf(rows).flatMap((state) => armsOf(rows, language).map((arm) => ({ state, arm })))
    const horizons = [...new Set(rows.map((row) => row.horizonDays))].sort((left, right) => left - right)
    return {
      caption: `${words.tableTwin} (${words.perHundred}, ${words.months})`,
      header: [
        words.state,
        words.group,
        ...horizons.map((horizon) => formatNumber(Math.round(monthOf(horizon)), language)),
      ],
      rows: lines.map(({ state, arm }) => [
        upperFirst(termLabel(results, measure, state, language)),
        arm.label,
        ...horizons.map((horizon) =>
          percent(
            rows.find((row) => row.horizonDays === horizon && row.term === state && row.arm === arm.arm),
            language,
          ),
        ),
      ]),
    }
  },
  alternative: (results, language) => {
    const words = reportText(language).charts.stateDistribution
    const rows = stateRows(results)
    const arms = armsOf(rows, language)
    const sentences = statesOf(rows).flatMap((state) => {
      const list = arms.flatMap((arm) => {
        const points = pointsOf(rows, state, arm.arm)
        return points.length === 0
          ? []
          : [
              words.item({
                arm: arm.label,
                first: percent(points[0], language),
                last: percent(points.at(-1), language),
              }),
            ]
      })
      return list.length === 0
        ? []
        : [words.state({ state: upperFirst(termLabel(results, measure, state, language)), list: list.join(', ') })]
    })
    return words.alternative({ sentences: sentences.join(' '), n: peoplePerArm(rows, arms, language) })
  },
}

function stateRows(results: Released<ResultsDocument>): ResultRow[] {
  const rows = toldRows(results.rows, { measure, unit: 'share' })
  return selectRows(rows, { horizonDays: drawnMoments(rows.map((row) => row.horizonDays)) })
}

function statesOf(rows: readonly ResultRow[]): string[] {
  return [...new Set(rows.map((row) => row.term))]
}

function pointsOf(rows: readonly ResultRow[], state: string, arm: string | null): ShownRow[] {
  return rows
    .filter((row): row is ShownRow => row.term === state && row.arm === arm && isShown(row))
    .sort((left, right) => left.horizonDays - right.horizonDays)
}

function panelTitle(results: Released<ResultsDocument>, state: string, language: Language): string {
  return textLines(termLabel(results, measure, state, language), panelWidth, 13).join('\n')
}

function percent(row: ResultRow | undefined, language: Language): string {
  if (row?.status === 'suppressed') return hiddenMark
  return isShown(row) ? formatNumber(row.estimate * 100, language) : '–'
}
