import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { termLabel } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown, type ShownRow } from '../rows/shown-row.ts'
import { drawnMoments } from './drawn-moments.ts'
import { monthOf } from './month-of.ts'

/** Id of the measure of destinations. */
export const destinationMeasure = 'outflow-by-destination-cif'

/** One line of the chart: a destination within one arm, with its released points in time. */
export interface DestinationLine {
  readonly term: string
  readonly label: string
  readonly points: readonly { readonly month: number; readonly row: ShownRow }[]
}

/**
 * The rows of destinations at the moments that are drawn, shown or not.
 *
 * @example
 * destinationRows(results).every((row) => row.estimator === 'aalen-johansen') // true
 */
export function destinationRows(results: Released<ResultsDocument>): ResultRow[] {
  const rows = selectRows(results.rows, { measure: destinationMeasure, estimator: 'aalen-johansen' })
  return selectRows(rows, { horizonDays: drawnMoments(rows.map((row) => row.horizonDays)) })
}

/**
 * The lines of one arm, in the order in which destinations first appear; a line without released points is left out.
 *
 * @example
 * destinationLines(results, 'treated', 'en')[0]?.label // 'work, permanent contract'
 */
export function destinationLines(
  results: Released<ResultsDocument>,
  arm: string | null,
  language: Language,
): DestinationLine[] {
  const rows = destinationRows(results)
  const terms = [...new Set(rows.map((row) => row.term))]
  return terms
    .map((term) => ({
      term,
      label: termLabel(results, destinationMeasure, term, language),
      points: rows
        .filter((row): row is ShownRow => row.arm === arm && row.term === term && isShown(row))
        .sort((left, right) => left.horizonDays - right.horizonDays)
        .map((row) => ({ month: monthOf(row.horizonDays), row })),
    }))
    .filter((line) => line.points.length > 0)
}
