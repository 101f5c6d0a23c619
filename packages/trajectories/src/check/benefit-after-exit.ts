import type { Day } from '../calendar/calendar-day.ts'
import { dayAt } from '../table/day-at.ts'
import type { Table } from '../table/table.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

const finalReasons: ReadonlySet<string | null> = new Set(['deceased', 'pension-age'])

/** A benefit that begins after someone left for good: died, reached pension age, or entered state XX. */
export const benefitAfterExit: Check = {
  id: 'benefit-after-exit',
  severity: 'warning',
  tables: ['spells'],
  label: { nl: 'uitkering na definitief vertrek', en: 'benefit after leaving for good' },
  message: {
    nl: 'Deze uitkering begint nadat iemand is overleden, met pensioen ging of uit de waarneming verdween (XX)',
    en: 'This benefit begins after someone died, reached pension age or left the observation (XX)',
  },
  fix: {
    nl: 'Controleer de datums en end_reason van de eerdere periode, en of het kenmerk van één persoon is',
    en: 'Check the dates and end_reason of the earlier spell, and whether the id belongs to one person',
  },
  bulk: {
    suspects: () => [
      `SELECT owner_key FROM spells WHERE state = 'XX' OR end_reason IN ('${[...finalReasons].join("', '")}')`,
    ],
  },
  *findings(tables) {
    const spells = tables.get('spells')
    if (spells === undefined) return
    const left = daysOfLeaving(spells)
    if (left.size === 0) return
    const personAt = textAt(spells, 'person_id')
    const channelAt = textAt(spells, 'channel')
    const beginAt = dayAt(spells, 'begin')
    yield* rowsWhere(this, spells, 'begin', (row) => {
      const gone = channelAt(row) === 'benefit' ? left.get(personAt(row) ?? '') : undefined
      return gone !== undefined && (beginAt(row) ?? gone) > gone
    })
  },
}

function daysOfLeaving(spells: Table): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>()
  const personAt = textAt(spells, 'person_id')
  const stateAt = textAt(spells, 'state')
  const reasonAt = textAt(spells, 'end_reason')
  const beginAt = dayAt(spells, 'begin')
  const endAt = dayAt(spells, 'end')
  for (let row = 0; row < spells.rowCount; row++) {
    const day = stateAt(row) === 'XX' ? beginAt(row) : finalReasons.has(reasonAt(row)) ? endAt(row) : null
    const person = personAt(row) ?? ''
    if (day !== null) days.set(person, Math.min(day, days.get(person) ?? day))
  }
  return days
}
