import type { Finding } from '../finding/finding.ts'
import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { textAt } from '../table/text-at.ts'
import type { Check, TableSet } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * A finding of a check for every answer on an item of which one number does not go with the instrument it belongs to.
 *
 * @param column - the column of `item_responses` that holds the number; answers without it are passed over, and so are
 * those whose measurement or instrument is not there
 * @param isWrong - is given the number and the row of the instrument
 */
export function* answersWhere(
  check: Check,
  tables: TableSet,
  column: string,
  isWrong: (value: number, instrument: number) => boolean,
): Generator<Finding> {
  const items = tables.get('item_responses')
  const measurements = tables.get('measurements')
  const instruments = tables.get('instruments')
  if (items === undefined || measurements === undefined || instruments === undefined) return
  const measurementRow = rowByText(measurements, 'measurement_id')
  const instrumentRow = rowByText(instruments, 'instrument_id')
  const measurementAt = textAt(items, 'measurement_id')
  const instrumentAt = textAt(measurements, 'instrument_id')
  const valueAt = numberAt(items, column)
  yield* rowsWhere(check, items, column, (row) => {
    const value = valueAt(row)
    const measurement = measurementRow.get(measurementAt(row) ?? '')
    const instrument = measurement === undefined ? undefined : instrumentRow.get(instrumentAt(measurement) ?? '')
    return value !== null && instrument !== undefined && isWrong(value, instrument)
  })
}
