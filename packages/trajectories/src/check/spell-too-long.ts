import { dayAt } from '../table/day-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

const longestYears = 60

/** A spell or job that is said to last longer than a working life. */
export const spellTooLong: Check = {
  id: 'spell-too-long',
  severity: 'warning',
  tables: [],
  label: { nl: 'onwaarschijnlijk lange periode', en: 'implausibly long spell' },
  message: {
    nl: `Deze periode duurt langer dan ${longestYears} jaar`,
    en: `This spell lasts longer than ${longestYears} years`,
  },
  fix: {
    nl: 'Controleer het jaar van begin en einde; laat het einde leeg als de periode nog loopt',
    en: 'Check the year of begin and end; leave the end empty while the spell lasts',
  },
  bulk: {
    suspects: () =>
      ['spells', 'jobs'].map((table) => `SELECT owner_key FROM ${table} WHERE "end" - "begin" > ${longestYears * 365}`),
  },
  *findings(tables) {
    for (const name of ['spells', 'jobs']) {
      const table = tables.get(name)
      if (table === undefined) continue
      const beginAt = dayAt(table, 'begin')
      const endAt = dayAt(table, 'end')
      yield* rowsWhere(this, table, 'end', (row) => {
        const begin = beginAt(row)
        const end = endAt(row)
        return begin !== null && end !== null && end - begin > longestYears * 365.25
      })
    }
  },
}
