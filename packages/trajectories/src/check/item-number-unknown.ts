import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** An answer to an item that the questionnaire does not have. */
export const itemNumberUnknown: Check = {
  id: 'item-number-unknown',
  severity: 'error',
  tables: ['item_responses', 'measurements', 'instruments'],
  label: { nl: 'vraag die niet bestaat', en: 'item that does not exist' },
  message: {
    nl: 'Dit vraagnummer is hoger dan n_items van het instrument',
    en: 'This item number is higher than n_items of the instrument',
  },
  fix: {
    nl: 'Nummer de vragen vanaf 1, en controleer n_items van het instrument',
    en: 'Number the items from 1, and check n_items of the instrument',
  },
  *findings(tables) {
    const items = tables.get('item_responses')
    const measurements = tables.get('measurements')
    const instruments = tables.get('instruments')
    if (items === undefined || measurements === undefined || instruments === undefined) return
    const measurementRow = rowByText(measurements, 'measurement_id')
    const instrumentRow = rowByText(instruments, 'instrument_id')
    const measurementAt = textAt(items, 'measurement_id')
    const instrumentAt = textAt(measurements, 'instrument_id')
    const countAt = numberAt(instruments, 'n_items')
    const numberOf = numberAt(items, 'item_no')
    yield* rowsWhere(this, items, 'item_no', (row) => {
      const measurement = measurementRow.get(measurementAt(row) ?? '')
      const instrument = measurement === undefined ? undefined : instrumentRow.get(instrumentAt(measurement) ?? '')
      const count = instrument === undefined ? null : countAt(instrument)
      const number = numberOf(row)
      return number !== null && count !== null && number > count
    })
  },
}
