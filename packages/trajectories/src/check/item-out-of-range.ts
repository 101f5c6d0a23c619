import { numberAt } from '../table/number-at.ts'
import { answersWhere } from './answers-where.ts'
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
    const instruments = tables.get('instruments')
    if (instruments === undefined) return
    const lowestAt = numberAt(instruments, 'item_min')
    const highestAt = numberAt(instruments, 'item_max')
    yield* answersWhere(
      this,
      tables,
      'value',
      (value, instrument) => value < (lowestAt(instrument) ?? value) || value > (highestAt(instrument) ?? value),
    )
  },
}
