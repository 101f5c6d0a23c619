/** A table of two categorical columns: chi-squared, expected counts, Cramer's V. */
import { chiSquaredTest, crossTable, labelColumn } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const column = (name) => labelColumn(name, table.labels(name))
  const counted = crossTable(column(spec.row), column(spec.col))
  const test = chiSquaredTest(counted.counts, spec.correct !== false)
  return {
    chisq: test.statistic,
    df: test.degreesOfFreedom,
    p: test.pValue,
    expected: { rows: counted.rows, cols: counted.columns, values: test.expected },
    cramers_v: test.cramersV,
  }
}
