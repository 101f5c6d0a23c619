import { fromIsoDate } from '../calendar/calendar-day.ts'
import type { RawTable } from '../table/raw-table.ts'
import { changeAt } from './change-at.ts'
import type { Change, Repair } from './repair.ts'
import { withoutRows } from './without-rows.ts'

/** Columns that may differ between two spells that are one. */
const ownColumns: ReadonlySet<string> = new Set(['spell_id', 'begin', 'end', 'end_reason'])

/** A spell that ends on the day an equal one begins goes on as that one. */
export const adjacentSpellsJoined: Repair = {
  id: 'adjacent-spells-joined',
  label: { nl: 'aansluitende gelijke perioden', en: 'adjacent equal spells' },
  done: {
    nl: 'periode samengevoegd met de eerdere, gelijke periode waarop zij aansluit',
    en: 'spell joined with the earlier, equal spell that it follows',
  },
  safe: {
    nl: 'Alleen perioden van één persoon die op dezelfde dag aansluiten en verder in alles gelijk zijn, zonder reden van einde ertussen.',
    en: 'Only spells of one person that meet on the same day and are the same in all else, without a reason of ending between.',
  },
  mend({ raw, schema }) {
    const position = (name: string) => raw.columns.indexOf(name)
    const [begin, end, reason] = [position('begin'), position('end'), position('end_reason')]
    if (schema?.name !== 'spells' || begin === -1 || end === -1) return { raw, changes: [] }
    const cells = raw.cells.map((column) => [...column])
    const cell = (column: number, row: number) => (cells[column]?.[row] ?? '').trim()
    const removed = new Set<number>()
    const changes: Change[] = []
    for (const rows of equalSpells(raw)) {
      let current: number | null = null
      for (const row of rows) {
        const meets = current !== null && cell(end, current) === cell(begin, row) && cell(end, current) !== ''
        if (current === null || !meets || (reason !== -1 && cell(reason, current) !== '')) {
          current = row
          continue
        }
        for (const column of [end, reason]) if (column !== -1) cells[column]![current] = cells[column]![row] ?? ''
        removed.add(row)
        changes.push(changeAt(this, raw, row, null))
      }
    }
    return { raw: withoutRows({ ...raw, cells }, removed), changes }
  },
}

/** Rows that are the same but for their days, ending and id, in order of begin; rows with an unreadable day left out. */
function equalSpells(raw: RawTable): number[][] {
  const begin = raw.cells[raw.columns.indexOf('begin')] ?? []
  const end = raw.cells[raw.columns.indexOf('end')] ?? []
  const compared = raw.cells.filter((_, position) => !ownColumns.has(raw.columns[position] ?? ''))
  const groups = new Map<string, { row: number; from: number }[]>()
  for (let row = 0; row < raw.lines.length; row++) {
    const from = fromIsoDate((begin[row] ?? '').trim())
    const until = (end[row] ?? '').trim()
    if (from === null || (until !== '' && (fromIsoDate(until) ?? from) <= from)) continue
    const key = compared.map((column) => (column[row] ?? '').trim()).join('\u001f')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ row, from }])
    else group.push({ row, from })
  }
  return [...groups.values()].map((group) =>
    group.sort((one, other) => one.from - other.from || one.row - other.row).map(({ row }) => row),
  )
}
