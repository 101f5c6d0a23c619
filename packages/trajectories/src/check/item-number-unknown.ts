import { numberAt } from '../table/number-at.ts'
import { answersWhere } from './answers-where.ts'
import type { Check } from './check.ts'

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
    const instruments = tables.get('instruments')
    if (instruments === undefined) return
    const countAt = numberAt(instruments, 'n_items')
    yield* answersWhere(this, tables, 'item_no', (number, instrument) => number > (countAt(instrument) ?? number))
  },
}
