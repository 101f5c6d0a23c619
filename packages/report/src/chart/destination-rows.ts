import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import { termLabel } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown, type ShownRow } from '../rows/shown-row.ts'

/** Id of the measure of destinations. */
export const destinationMeasure = 'outflow-by-destination-cif'
const measure = destinationMeasure
const daysPerMonth = 365.25 / 12

/** One line of the chart: a destination within one arm, with its released points in time. */
export interface DestinationLine {
  readonly term: string
  readonly label: string
  readonly points: readonly { readonly month: number; readonly row: ShownRow }[]
}

/** All rows of destinations, shown or not. */
export function destinationRows(results: Released<ResultsDocument>): ResultRow[] {
  return selectRows(results.rows, { measure, estimator: 'aalen-johansen' })
}

/** The lines of one arm, in the order in which destinations first appear; a line without released points is left out. */
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
      label: termLabel(results, measure, term, language),
      points: rows
        .filter((row): row is ShownRow => row.arm === arm && row.term === term && isShown(row))
        .sort((left, right) => left.horizonDays - right.horizonDays)
        .map((row) => ({ month: monthOf(row.horizonDays), row })),
    }))
    .filter((line) => line.points.length > 0)
}

/** A number of days in months, to one decimal, for an axis. */
export function monthOf(days: number): number {
  return Math.round((days / daysPerMonth) * 10) / 10
}
