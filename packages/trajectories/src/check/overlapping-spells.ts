import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Check } from './check.ts'
import { noteworthySpells } from './noteworthy-spells.ts'
import { spellsInOrder } from './spells-in-order.ts'

/** Two spells of one person in one channel that share a day; a spell without an end runs on. */
export const overlappingSpells: Check = {
  id: 'overlapping-spells',
  severity: 'error',
  tables: ['spells'],
  label: { nl: 'overlappende perioden', en: 'overlapping spells' },
  message: {
    nl: 'Deze periode begint terwijl een andere van dezelfde persoon in hetzelfde spoor nog loopt',
    en: 'This spell begins while another of the same person in the same channel still runs',
  },
  fix: {
    nl: 'Sluit de eerdere periode af op de dag dat deze begint, of kies een ander spoor',
    en: 'End the earlier spell on the day this one begins, or use another channel',
  },
  bulk: { suspects: () => [noteworthySpells] },
  *findings(tables) {
    const spells = tables.get('spells')
    if (spells === undefined) return
    const beginAt = dayAt(spells, 'begin')
    const endAt = dayAt(spells, 'end')
    for (const group of spellsInOrder(spells)) {
      let busyUntil = Number.NEGATIVE_INFINITY
      for (const row of group) {
        const begin = beginAt(row) ?? 0
        if (begin < busyUntil) yield rowFinding(this, spells, row, 'begin')
        busyUntil = Math.max(busyUntil, endAt(row) ?? Number.POSITIVE_INFINITY)
      }
    }
  },
}
