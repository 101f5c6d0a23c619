import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { isShown } from '../rows/shown-row.ts'
import { palette } from '../style/palette.ts'
import { hiddenMark } from '../table/cell.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { peoplePerArm } from './people-behind.ts'

/** People of both groups by their calculated chance of taking part: one group above the line, one below. */
export const overlap: Chart = {
  id: 'overlap',
  question: { nl: reportText('nl').charts.overlap.question, en: reportText('en').charts.overlap.question },
  accepts: (results) => binRows(results).some(isShown),
  spec: (results, language) => {
    const words = reportText(language).charts
    const rows = binRows(results)
    const values = rows.filter(isShown).map((row) => ({
      f1: binLabel(row, language),
      f2: row.arm === 'comparison' ? -row.estimate : row.estimate,
      f3: row.arm === 'comparison' ? words.without : words.with,
      f4: formatNumber(row.estimate, language),
    }))
    const x = {
      field: 'f1',
      type: 'ordinal',
      sort: binsOf(rows).map(({ label }) => label[language]),
      title: words.score,
      axis: { labelAngle: 0, grid: false },
    }
    const tallest = Math.max(...values.map((value) => Math.abs(value.f2))) * 1.15
    const y = {
      field: 'f2',
      type: 'quantitative',
      title: words.people_axis,
      scale: { domain: [-tallest, tallest], nice: false },
      axis: { labelExpr: "format(abs(datum.value), ',')", tickCount: 5 },
    }
    const side = (arm: string, dy: number) => ({
      transform: [{ filter: { field: 'f3', equal: arm } }],
      mark: { type: 'text', dy, fontSize: 12 },
      encoding: { x, y, text: { field: 'f4', type: 'nominal' } },
    })
    return chartSpec({
      width: 660,
      height: 240,
      data: { values },
      layer: [
        {
          mark: { type: 'bar', strokeWidth: 1.5 },
          encoding: {
            x,
            y: { ...y, stack: null },
            stroke: armScale([words.with, words.without], [palette.treated, palette.comparison]),
            fill: armScale([words.with, words.without], [palette.treated, '#ffffff']),
          },
        },
        { mark: { type: 'rule', color: palette.ink }, encoding: { y: { datum: 0 } } },
        side(words.with, -8),
        side(words.without, 9),
      ],
    })
  },
  table: (results, language) => {
    const words = reportText(language).charts
    const rows = binRows(results)
    const cell = (term: string, arm: string) => {
      const row = rows.find((candidate) => candidate.term === term && candidate.arm === arm)
      if (row?.status === 'suppressed') return hiddenMark
      return isShown(row) ? formatNumber(row.estimate, language) : '–'
    }
    return {
      caption: words.tableTwin,
      header: [words.score, `${words.people}, ${words.with}`, `${words.people}, ${words.without}`],
      rows: binsOf(rows).map(({ term, label }) => [label[language], cell(term, 'treated'), cell(term, 'comparison')]),
    }
  },
  alternative: (results, language) => {
    const words = reportText(language).charts
    const rows = binRows(results)
    const bins = binsOf(rows)
    const both = bins.filter(({ term }) =>
      ['treated', 'comparison'].every((arm) =>
        rows.some((row) => row.term === term && row.arm === arm && isShown(row)),
      ),
    )
    const arms = [
      { arm: 'treated', label: words.with },
      { arm: 'comparison', label: words.without },
    ]
    return words.overlap.alternative({
      bins: String(bins.length),
      both: String(both.length),
      n: peoplePerArm(rows, arms, language),
    })
  },
}

function binRows(results: Released<ResultsDocument>): ResultRow[] {
  return results.rows.filter((row) => row.measure === 'comparison-design' && row.term.startsWith('propensity '))
}

function binsOf(rows: readonly ResultRow[]) {
  const terms = [...new Set(rows.map((row) => row.term))]
  return terms.map((term) => ({ term, label: { nl: binText(term, 'nl'), en: binText(term, 'en') } }))
}

function binLabel(row: ResultRow, language: Language): string {
  return binText(row.term, language)
}

function binText(term: string, language: Language): string {
  const range = term.replace('propensity ', '').replace('-', '–')
  return language === 'nl' ? range.replaceAll('.', ',') : range
}

function armScale(domain: readonly string[], range: readonly string[]) {
  return {
    field: 'f3',
    type: 'nominal',
    scale: { domain, range },
    legend: { title: null, orient: 'top', labelFontSize: 13, symbolType: 'square', symbolSize: 130 },
  }
}
