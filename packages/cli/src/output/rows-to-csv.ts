import type { ResultRow } from '@doorstroom/statistics'
import { writeCsv } from '@doorstroom/trajectories'

/** Column names of a result row, in the order of the contract; also the header of every results table. */
export const resultColumns = [
  'id',
  'measure',
  'population',
  'arm',
  'contrast',
  'horizonDays',
  'estimand',
  'estimator',
  'term',
  'estimate',
  'stdError',
  'confLow',
  'confHigh',
  'confLevel',
  'nullValue',
  'pValue',
  'n',
  'nEvents',
  'unit',
  'status',
  'reasons',
  'warnings',
  'disclosure',
  'protocol',
] as const satisfies readonly (keyof ResultRow)[]

/** Result rows as CSV: one row a number, lists joined by `;`, null as an empty cell. */
export function rowsToCsv(rows: readonly ResultRow[]): string {
  return writeCsv(
    resultColumns,
    rows.map((row) =>
      resultColumns.map((column) => {
        const value = row[column]
        return typeof value === 'object' && value !== null ? value.join(';') : value
      }),
    ),
  )
}
