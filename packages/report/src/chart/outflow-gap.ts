import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { measureLabel } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown, type ShownRow } from '../rows/shown-row.ts'
import { palette } from '../style/palette.ts'
import { hiddenMark } from '../table/cell.ts'
import { horizonWords } from '../text/horizon-words.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import { upperFirst } from '../text/upper-first.ts'
import { type ArmLook, armsOf } from './arms.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { peoplePerArm } from './people-behind.ts'
import { textLines } from './text-width.ts'

const rawOutflow = 'raw-outflow-rate'
const lastingWork = 'sustained-employment'
const labelWidth = 235

/** Raw outflow beside lasting work, for each group: the gap that raw outflow alone hides. */
export const outflowGap: Chart = {
  id: 'outflow-gap',
  question: { nl: reportText('nl').charts.gap.question, en: reportText('en').charts.gap.question },
  accepts: (results) => [rawOutflow, lastingWork].every((measure) => gapRows(results, measure).some(isShown)),
  spec: (results, language) =>
    chartSpec({
      spacing: 76,
      bounds: 'flush',
      vconcat: armsOf(allRows(results), language).map((arm) => panel(results, arm, language)),
    }),
  table: (results, language) => {
    const words = reportText(language).charts
    return {
      caption: words.tableTwin,
      header: [words.group, words.outcome, words.value, words.from, words.to, words.people],
      rows: armsOf(allRows(results), language).flatMap((arm) =>
        rowsOfArm(results, arm).map((row) => [
          arm.label,
          barLabel(results, row, language),
          percent(row, row.estimate, language),
          percent(row, row.confLow, language),
          percent(row, row.confHigh, language),
          row.n === null ? '–' : formatNumber(row.n, language),
        ]),
      ),
    }
  },
  alternative: (results, language) => {
    const words = reportText(language).charts.gap
    const arms = armsOf(allRows(results), language)
    const value = (arm: ArmLook, measure: string) => {
      const row = gapRows(results, measure).find((candidate) => candidate.arm === arm.arm)
      return row === undefined ? '–' : percent(row, row.estimate, language)
    }
    const sentences = arms
      .map((arm) =>
        words.arm({ arm: upperFirst(arm.label), outflow: value(arm, rawOutflow), lasting: value(arm, lastingWork) }),
      )
      .join(' ')
    return words.alternative({ sentences, n: peoplePerArm(allRows(results), arms, language) })
  },
}

function gapRows(results: Released<ResultsDocument>, measure: string): ResultRow[] {
  const rows = selectRows(results.rows, { measure, term: 'proportion', estimand: 'description' })
  return rows.filter((row) => row.horizonDays === Math.max(...rows.map((other) => other.horizonDays)))
}

function allRows(results: Released<ResultsDocument>): ResultRow[] {
  return [rawOutflow, lastingWork].flatMap((measure) => gapRows(results, measure))
}

function rowsOfArm(results: Released<ResultsDocument>, { arm }: ArmLook): ResultRow[] {
  return allRows(results).filter((row) => row.arm === arm)
}

function barLabel(results: Released<ResultsDocument>, row: ResultRow, language: Language): string {
  return `${measureLabel(results, row.measure, language)}, ${reportText(language).findings.after(horizonWords(row.horizonDays, language))}`
}

function percent(row: ResultRow, value: number | null, language: Language): string {
  if (row.status === 'suppressed') return hiddenMark
  return value === null ? '–' : formatNumber(value * 100, language)
}

function panel(results: Released<ResultsDocument>, arm: ArmLook, language: Language) {
  const words = reportText(language).charts
  const rows = rowsOfArm(results, arm).filter((row): row is ShownRow => isShown(row))
  const values = rows.map((row) => ({
    f1: textLines(barLabel(results, row, language), labelWidth, 13).join('\n'),
    f2: row.estimate * 100,
    f3: (row.confLow ?? row.estimate) * 100,
    f4: (row.confHigh ?? row.estimate) * 100,
    f5: percent(row, row.estimate, language),
    f6: row.measure === rawOutflow ? '#ffffff' : arm.color,
  }))
  const y = {
    field: 'f1',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { minExtent: labelWidth + 10, labelLineHeight: 16 },
  }
  const x = (field: string, zero = false) => ({
    field,
    type: 'quantitative',
    title: words.perHundred,
    scale: { domain: [0, 100] },
    ...(zero ? { stack: null } : {}),
  })
  return {
    title: { text: upperFirst(arm.label), anchor: 'start', frame: 'group', fontSize: 14, color: arm.color },
    width: 420,
    height: { step: 42 },
    data: { values },
    layer: [
      {
        mark: { type: 'bar', height: 22, stroke: arm.color, strokeWidth: 1.5 },
        encoding: { y, x: x('f2', true), color: { field: 'f6', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'rule', color: palette.ink, strokeWidth: 1.5 },
        encoding: { y, x: x('f3'), x2: { field: 'f4' } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 8, fontSize: 15, fontWeight: 600 },
        encoding: { y, x: x('f4'), text: { field: 'f5', type: 'nominal' } },
      },
    ],
  }
}
