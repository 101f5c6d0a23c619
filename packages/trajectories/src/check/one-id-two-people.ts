import { numberAt } from '../table/number-at.ts'
import { rowByText } from '../table/row-by-text.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** A person who is there twice with another sex or year of birth: one id, two people. */
export const oneIdTwoPeople: Check = {
  id: 'one-id-two-people',
  severity: 'error',
  tables: ['persons'],
  label: { nl: 'één kenmerk, twee mensen', en: 'one id, two people' },
  message: {
    nl: 'Dit kenmerk staat ook in een eerdere rij, met een ander geslacht of geboortejaar',
    en: 'This id is also in an earlier row, with another sex or year of birth',
  },
  fix: {
    nl: 'Zoek in de bron uit om wie het gaat, en geef iedereen een eigen kenmerk',
    en: 'Find out at the source who it is, and give everyone an id of their own',
  },
  *findings(tables) {
    const persons = tables.get('persons')
    if (persons === undefined) return
    const firstRow = rowByText(persons, 'person_id')
    const personAt = textAt(persons, 'person_id')
    const sexAt = textAt(persons, 'sex')
    const bornAt = numberAt(persons, 'birth_year')
    const differ = <Value>(at: (row: number) => Value | null, row: number, other: number) =>
      at(row) !== null && at(other) !== null && at(row) !== at(other)
    yield* rowsWhere(this, persons, 'person_id', (row) => {
      const first = firstRow.get(personAt(row) ?? '')
      return first !== undefined && first < row && (differ(sexAt, row, first) || differ(bornAt, row, first))
    })
  },
}
