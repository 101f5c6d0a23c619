import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { balancePairs } from '../rows/balance-pairs.ts'
import { termLabel } from '../rows/labels.ts'
import { isShown } from '../rows/shown-row.ts'
import { palette } from '../style/palette.ts'
import { hiddenMark } from '../table/cell.ts'
import { formatNumber } from '../text/number-format.ts'
import { reportText } from '../text/report-text.ts'
import { upperFirst } from '../text/upper-first.ts'
import type { Chart } from './chart.ts'
import { chartSpec } from './chart-config.ts'
import { peopleBehind } from './people-behind.ts'
import { textLines } from './text-width.ts'

const statistic = 'standardized-mean-difference'
const labelWidth = 215
const limit = 0.1

/** Standardised differences between the groups, before and after correction, with the band that counts as alike. */
export const balance: Chart = {
  id: 'balance',
  question: { nl: reportText('nl').charts.balance.question, en: reportText('en').charts.balance.question },
  accepts: (results) => balancePairs(results, statistic).some(({ before }) => isShown(before)),
  spec: (results, language) => {
    const words = reportText(language).charts
    const values = points(results, language)
    const kinds = [words.before, words.after].filter((kind) => values.some((value) => value.f3 === kind))
    const y = {
      field: 'f1',
      type: 'nominal',
      sort: null,
      title: null,
      axis: { minExtent: labelWidth + 10, labelLineHeight: 16, grid: true },
    }
    const x = { field: 'f2', type: 'quantitative', title: words.standardDeviations }
    const byKind = (range: readonly string[]) => ({
      field: 'f3',
      type: 'nominal',
      scale: { domain: kinds, range: range.slice(0, kinds.length) },
      legend: { title: null, orient: 'top', labelFontSize: 13, symbolSize: 110, columnPadding: 24 },
    })
    return chartSpec({
      width: 440,
      height: { step: 30 },
      data: { values },
      layer: [
        {
          data: { values: [{ f1: -limit, f2: limit }] },
          mark: { type: 'rect', color: '#e7eef7' },
          encoding: { x: { field: 'f1', type: 'quantitative' }, x2: { field: 'f2' } },
        },
        { mark: { type: 'rule', color: palette.grey, strokeDash: [2, 3] }, encoding: { x: { datum: 0 } } },
        {
          mark: { type: 'point', size: 110, opacity: 1, strokeWidth: 1.8 },
          encoding: {
            x,
            y,
            shape: byKind(['diamond', 'circle']),
            stroke: byKind([palette.comparison, palette.treated]),
            fill: byKind(['#ffffff', palette.treated]),
          },
        },
      ],
    })
  },
  table: (results, language) => {
    const words = reportText(language).charts
    const pairs = balancePairs(results, statistic)
    const corrected = pairs.some(({ after }) => after !== null)
    return {
      caption: words.tableTwin,
      header: [words.characteristic, upperFirst(words.before), ...(corrected ? [upperFirst(words.after)] : [])],
      rows: pairs.map(({ term, before, after }) => [
        upperFirst(termLabel(results, 'covariate-balance', term, language)),
        valueText(before, language),
        ...(corrected ? [valueText(after, language)] : []),
      ]),
    }
  },
  alternative: (results, language) => {
    const pairs = balancePairs(results, statistic)
    const outside = (rows: readonly (ResultRow | null)[]) =>
      String(rows.filter((row) => isShown(row) && Math.abs(row.estimate) > limit).length)
    const after = pairs.map((pair) => pair.after)
    return reportText(language).charts.balance.alternative({
      count: String(pairs.length),
      outsideBefore: outside(pairs.map(({ before }) => before)),
      outsideAfter: after.some((row) => row !== null) ? outside(after) : null,
      n: peopleBehind(
        pairs.flatMap(({ before }) => before ?? []),
        language,
      ),
    })
  },
}

function points(results: Released<ResultsDocument>, language: Language) {
  const words = reportText(language).charts
  return balancePairs(results, statistic).flatMap(({ term, before, after }) => {
    const label = textLines(upperFirst(termLabel(results, 'covariate-balance', term, language)), labelWidth, 13).join(
      '\n',
    )
    return [
      ...(isShown(before) ? [{ f1: label, f2: before.estimate, f3: words.before }] : []),
      ...(isShown(after) ? [{ f1: label, f2: after.estimate, f3: words.after }] : []),
    ]
  })
}

function valueText(row: ResultRow | null, language: Language): string {
  if (row?.status === 'suppressed') return hiddenMark
  return isShown(row) ? formatNumber(row.estimate, language, { decimals: 2 }) : '–'
}
