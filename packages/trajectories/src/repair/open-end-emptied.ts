import { mendCells } from './mend-cells.ts'
import type { Repair } from './repair.ts'

const notEnded = /^(?:9999-12-31|31[-/.]12[-/.]9999)(?:[ T]00:00(?::00(?:\.0+)?)?)?$/

/** 31 December 9999 in a column of last days becomes an empty cell: not ended yet. */
export const openEndEmptied: Repair = {
  id: 'open-end-emptied',
  label: { nl: '31-12-9999 als einde', en: '31-12-9999 as an end' },
  done: { nl: '31-12-9999 leeg gemaakt: nog niet geëindigd', en: '31-12-9999 emptied: not ended yet' },
  safe: {
    nl: 'Alleen in kolommen met een laatste dag; daar betekent leeg: nog niet geëindigd.',
    en: 'Only in columns with a last day, where empty means: not ended yet.',
  },
  mend(table) {
    return mendCells(this, table, (position) =>
      table.columns[position]?.openEnd === true ? (text) => (notEnded.test(text.trim()) ? '' : text) : null,
    )
  },
}
