import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

/** An answer on an item outside the lowest and highest answer that the table of instruments states. */
export const itemOutOfRange: Check = {
  id: 'item-out-of-range',
  severity: 'error',
  tables: ['item_responses', 'measurements', 'instruments'],
  label: { nl: 'antwoord buiten de schaal', en: 'answer outside the scale' },
  message: {
    nl: 'Dit antwoord ligt buiten item_min en item_max van het instrument',
    en: 'This answer lies outside item_min and item_max of the instrument',
  },
  fix: {
    nl: 'Laat ontbrekende antwoorden leeg (geen 9 of 99), en keer antwoorden niet om',
    en: 'Leave missing answers empty (no 9 or 99), and do not reverse answers',
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
    const lowestAt = numberAt(instruments, 'item_min')
    const highestAt = numberAt(instruments, 'item_max')
    const valueAt = numberAt(items, 'value')
    for (let row = 0; row < items.rowCount; row++) {
      const value = valueAt(row)
      const measurement = measurementRow.get(measurementAt(row) ?? '')
      const instrument = measurement === undefined ? undefined : instrumentRow.get(instrumentAt(measurement) ?? '')
      if (value === null || instrument === undefined) continue
      if (value < (lowestAt(instrument) ?? value) || value > (highestAt(instrument) ?? value))
        yield rowFinding(this, items, row, 'value')
    }
  },
}
