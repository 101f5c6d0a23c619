import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** A measurement with more answers than its questionnaire has items. */
export const moreAnswersThanItems: Check = {
  id: 'more-answers-than-items',
  severity: 'error',
  tables: ['measurements', 'instruments'],
  label: { nl: 'meer antwoorden dan vragen', en: 'more answers than items' },
  message: {
    nl: 'n_answered is groter dan n_items van het instrument',
    en: 'n_answered is larger than n_items of the instrument',
  },
  fix: {
    nl: 'Controleer instrument_id en n_items; n_answered telt beantwoorde vragen, geen punten',
    en: 'Check instrument_id and n_items; n_answered counts items answered, not points',
  },
  *findings(tables) {
    const measurements = tables.get('measurements')
    const instruments = tables.get('instruments')
    if (measurements === undefined || instruments === undefined) return
    const instrumentRow = rowByText(instruments, 'instrument_id')
    const instrumentAt = textAt(measurements, 'instrument_id')
    const answeredAt = numberAt(measurements, 'n_answered')
    const itemsAt = numberAt(instruments, 'n_items')
    yield* rowsWhere(this, measurements, 'n_answered', (row) => {
      const instrument = instrumentRow.get(instrumentAt(row) ?? '')
      return instrument !== undefined && (answeredAt(row) ?? 0) > (itemsAt(instrument) ?? Infinity)
    })
  },
}
