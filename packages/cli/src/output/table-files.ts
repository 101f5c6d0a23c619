import type { Released } from '@doorstroom/disclosure'
import type { ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { rowsToCsv } from './rows-to-csv.ts'

const designMeasures = ['flow', 'covariate-balance', 'comparison-design']

/** The tidy tables under `out/tables`: which released rows each holds. */
const tables: Readonly<Record<string, (row: ResultRow) => boolean>> = {
  flow: ({ measure }) => measure === 'flow',
  differences: ({ measure, contrast }) => contrast !== null && !designMeasures.includes(measure),
  design: ({ measure }) => measure === 'covariate-balance' || measure === 'comparison-design',
  descriptions: ({ measure, contrast, estimand }) =>
    contrast === null && estimand === 'description' && !designMeasures.includes(measure),
}

/** Released rows as CSV, one file per kind and one with everything. */
export function tableFiles(results: Released<ResultsDocument>): { name: string; content: string }[] {
  const parts = Object.entries(tables).map(([name, belongs]) => ({
    name: `tables/${name}.csv`,
    content: rowsToCsv(results.rows.filter(belongs)),
  }))
  return [{ name: 'tables/results.csv', content: rowsToCsv(results.rows) }, ...parts]
}
