import { adjacentSpellsJoined } from './adjacent-spells-joined.ts'
import { dayFirstRewritten } from './day-first-rewritten.ts'
import { decimalCommaRewritten } from './decimal-comma-rewritten.ts'
import { duplicateRowRemoved } from './duplicate-row-removed.ts'
import { headerSpaces } from './header-spaces.ts'
import { idSpaces } from './id-spaces.ts'
import { openEndEmptied } from './open-end-emptied.ts'
import type { Repair } from './repair.ts'
import { totalRowRemoved } from './total-row-removed.ts'

/**
 * The safe repairs, in the order in which they are applied. Not among them: overlaps (which of the two holds is not
 * known), spells of no days (a source that gives the last day means one day, another means a mistake), and anything
 * that would need a value nobody delivered.
 */
export const repairs: readonly Repair[] = [
  headerSpaces,
  totalRowRemoved,
  idSpaces,
  openEndEmptied,
  dayFirstRewritten,
  decimalCommaRewritten,
  duplicateRowRemoved,
  adjacentSpellsJoined,
]
